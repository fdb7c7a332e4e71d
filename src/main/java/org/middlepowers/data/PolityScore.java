package org.middlepowers.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.middlepowers.reader.Countries.Scheme;

/**
 * Polity5 (Marshall and Gurr 2020), {@code p5v2018} saved as CSV, to 2018: {@code ccode} (Polity's own numbers, which
 * differ from the Correlates of War's for a few states), {@code year}, {@code polity2} from −10 to 10; −66, −77 and −88
 * are interruptions, interregna and transitions (manual).
 */
final class PolityScore implements Importer {
    private static final Set<Integer> NO_SCORE = Set.of(-66, -77, -88);
    private static final double MOST = 10;

    @Override
    public DataSet source() {
        return DataSet.POLITY;
    }

    @Override
    public String layout(Header header) {
        return "state-year";
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("polity2") && header.count("scode", "cyear", "p4", "p5", "democ", "autoc") > 0 && !isCases(header)
                || header.hasAll("scode", "democ", "autoc") && !isCases(header);
    }

    private static boolean isCases(Header header) {
        return header.hasAll("byear", "eyear");
    }

    @Override
    public Optional<String> companion(Header header) {
        return isCases(header) && header.count("polity", "polity2", "scode") > 0
                ? Optional.of("regimes from beginning to end; the table by state and year is used")
                : Optional.empty();
    }

    @Override
    public Set<Variable> tells(Header header) {
        return Set.of(Variable.POLITY);
    }

    @Override
    public List<String> needs(Header header) {
        return List.of("ccode", "year", "polity2");
    }

    @Override
    public void read(Intake in) {
        int score = in.column("polity2");
        in.rows(row -> {
            Optional<StateSpan> state = in.state(row, in.column("ccode"), Scheme.POLITY);
            if (state.filter(in::wants).isEmpty()) {
                return;
            }
            OptionalInt year = in.year(row, in.column("year"));
            if (year.isPresent()) {
                in.number(row, score, NO_SCORE).ifPresent(v -> {
                    if (in.within(row, score, v, -MOST, MOST)) {
                        in.add(Variable.POLITY, state.get(), year.getAsInt(), v, row, score);
                    }
                });
            }
        });
    }
}
