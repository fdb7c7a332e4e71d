package org.middlepowers.data;

import java.util.List;
import java.util.Optional;

/** All importers, in the order in which they are asked whether a file is theirs. */
final class Importers {
    static final List<Importer> ALL = List.of(
            new TidyImporter(),
            new ImfTrade(),
            new WorldBankIndicators(),
            new UngaIdealPoints(),
            new CowCapabilities(),
            new AtopAlliances(),
            new CowAlliances(),
            new CowOrganisations(),
            new SipriTransfers(),
            new SipriSpending(),
            new VdemIndex(),
            new PolityScore());

    private Importers() {}

    static Optional<Importer> of(Header header) {
        return ALL.stream().filter(i -> i.recognises(header)).findFirst();
    }
}
