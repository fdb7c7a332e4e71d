package org.middlepowers.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
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
    public DataSet source() {
        return DataSet.COW_IGO;
    }

    @Override
    public String layout(Header header) {
        return "state-year";
    }

    @Override
    public boolean recognises(Header header) {
        return !isOther(header)
                && (header.has("AAAID") || header.hasAll("UN", "NATO") && header.count("ccode", "state") > 0);
    }

    private static boolean isOther(Header header) {
        return header.count("ccode1", "dyadid", "ioname", "orgname") > 0;
    }

    @Override
    public Optional<String> companion(Header header) {
        boolean theirs = header.has("AAAID") || header.hasAll("ioname", "afghanistan") || header.hasAll("ioname", "ionum");
        return isOther(header) && theirs
                ? Optional.of("pairs of states, or organisations by year; the table by state and year is used")
                : Optional.empty();
    }

    @Override
    public Set<Variable> tells(Header header) {
        return Set.of(Variable.MEMBERSHIPS);
    }

    @Override
    public List<String> needs(Header header) {
        return List.of("ccode", "year");
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
            Optional<StateSpan> state = in.state(row, in.column("ccode"), Scheme.COW);
            if (state.filter(in::wants).isEmpty()) {
                return;
            }
            OptionalInt year = in.year(row, in.column("year"));
            if (year.isPresent()) {
                in.add(Variable.MEMBERSHIPS, state.get(), year.getAsInt(), full(in, row, organisations), row, in.column("ccode"));
            }
        });
    }

    private static int full(Intake in, DataRow row, List<Integer> organisations) {
        int count = 0;
        for (int column : organisations) {
            OptionalDouble status = in.number(row, column);
            if (status.isPresent() && !ALLOWED.contains((int) status.getAsDouble())) {
                in.problems()
                        .add(
                                in.file(),
                                row.line(),
                                "column '" + in.header().columns().get(column) + "' is " + row.text(column)
                                        + "; allowed are 0, 1, 2, 3, -1 and -9. Check that the file is the one by state and year.");
            }
            count += status.orElse(0) == 1 ? 1 : 0;
        }
        return count;
    }
}
