package org.middlepowers.data;

import java.util.List;
import java.util.Optional;

/** All importers, and which of them a file is for. */
final class Importers {
    static final List<Importer> ALL = List.of(
            new TidyImporter(),
            new ImfTrade(),
            new Comtrade(),
            new Baci(),
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

    /** All that take a header for one of theirs; more than one is a fault. */
    static List<Importer> of(Header header) {
        return ALL.stream()
                .filter(i -> i.companion(header).isEmpty() && i.recognises(header))
                .toList();
    }

    /** Why a file is not used that a provider packs beside the data. */
    static Optional<String> companion(Header header) {
        return ALL.stream()
                .flatMap(i -> i.companion(header).map(why -> i.source().title() + ", " + why).stream())
                .findFirst();
    }
}
