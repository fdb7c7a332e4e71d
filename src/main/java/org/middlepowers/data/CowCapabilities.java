package org.middlepowers.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.middlepowers.reader.Countries.Scheme;

/**
 * Correlates of War, National Material Capabilities 5 to 7 (Singer, Bremer and Stuckey 1972; Singer 1987), state-year CSV,
 * abridged or not: {@code stateabb, ccode, year, milex, milper, irst, pec, tpop, upop, cinc}. Military spending is in
 * thousand current USD; −9 is missing (codebook).
 */
final class CowCapabilities implements Importer {
    private static final double THOUSAND = 1000;
    private static final Set<Integer> MISSING = Set.of(-9);

    @Override
    public DataSet source() {
        return DataSet.NMC;
    }

    @Override
    public String layout(Header header) {
        return "state-year";
    }

    @Override
    public boolean recognises(Header header) {
        return header.count("milper", "irst", "pec", "energy", "tpop", "upop", "cinc") >= 3
                && header.count("ccode1", "iso3") == 0;
    }

    @Override
    public Set<Variable> tells(Header header) {
        return Set.of(Variable.MILITARY_SPENDING, Variable.CINC);
    }

    @Override
    public List<String> needs(Header header) {
        return List.of("ccode", "year", "milex", "cinc");
    }

    @Override
    public void read(Intake in) {
        int code = in.column("ccode");
        int yearColumn = in.column("year");
        int milex = in.column("milex");
        int cinc = in.column("cinc");
        in.rows(row -> {
            Optional<StateSpan> state = in.state(row, code, Scheme.COW);
            if (state.filter(in::wants).isEmpty()) {
                return;
            }
            OptionalInt year = in.year(row, yearColumn);
            if (year.isEmpty()) {
                return;
            }
            if (in.scope().asks(Variable.MILITARY_SPENDING)) {
                in.number(row, milex, MISSING)
                        .ifPresent(v -> in.add(
                                Variable.MILITARY_SPENDING, state.get(), year.getAsInt(), v * THOUSAND, row, milex));
            }
            if (in.scope().asks(Variable.CINC)) {
                in.number(row, cinc, MISSING).ifPresent(v -> {
                    if (in.within(row, cinc, v, 0, 1)) {
                        in.add(Variable.CINC, state.get(), year.getAsInt(), v, row, cinc);
                    }
                });
            }
        });
    }
}
