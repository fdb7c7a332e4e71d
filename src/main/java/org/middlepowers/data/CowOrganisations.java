package org.middlepowers.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.middlepowers.data.DataFile.Row;
import org.middlepowers.reader.Countries.Scheme;

/**
 * Correlates of War, Intergovernmental Organizations 3 (Pevehouse, Nordstrom, McManus and Jamison 2020), to 2014, {@code
 * state_year_formatv3.csv}: {@code ccode, year, state} and a column for every organisation with 0 no membership, 1 full,
 * 2 associate, 3 observer, −1 not in existence, −9 missing (codebook). Full memberships are counted.
 */
final class CowOrganisations implements Importer {
    private static final Set<String> NO_ORGANISATIONS =
            Set.of("", "ccode", "year", "state", "country", "stateabb", "statenme", "version");
    private static final Set<Integer> ALLOWED = Set.of(-9, -1, 0, 1, 2, 3);

    @Override
    public Source source() {
        return Source.COW_IGO;
    }

    @Override
    public String layout(Header header) {
        return "state-year";
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("AAAID") || header.hasAll("UN", "NATO") && header.count("ccode", "state") > 0;
    }

    @Override
    public List<String> missing(Header header) {
        return Importer.absent(header, "ccode", "year");
    }

    @Override
    public void read(Intake in) {
        List<Integer> organisations = new ArrayList<>();
        List<String> names = in.header().columns();
        for (int k = 0; k < names.size(); k++) {
            if (!NO_ORGANISATIONS.contains(names.get(k).toLowerCase(Locale.ROOT))) {
                organisations.add(k);
            }
        }
        in.rows(row -> {
            Optional<String> state = in.state(row, in.column("ccode"), Scheme.COW);
            OptionalInt year = in.year(row, in.column("year"));
            if (state.isPresent() && year.isPresent() && in.scope().wants(state.get())) {
                in.add(Variable.MEMBERSHIPS, state.get(), year.getAsInt(), full(in, row, organisations), row);
            }
        });
    }

    private static int full(Intake in, Row row, List<Integer> organisations) {
        int count = 0;
        for (int column : organisations) {
            OptionalDouble status = in.number(row, column);
            if (status.isPresent() && !ALLOWED.contains((int) status.getAsDouble())) {
                in.problems()
                        .add(
                                in.file(),
                                row.line(),
                                "column '" + in.header().columns().get(column) + "' is " + row.text(column)
                                        + "; allowed are 0, 1, 2, 3, -1 and -9. Download the file again.");
            }
            count += status.orElse(0) == 1 ? 1 : 0;
        }
        return count;
    }
}
