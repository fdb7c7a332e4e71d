package org.middlepowers.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.middlepowers.reader.Countries;

/**
 * BACI (Gaulier and Zignago 2010; CEPII): trade of a year by exporter, importer and good, in which both sides' reports to
 * UN Comtrade are reconciled; {@code BACI_HS92_Y2014_V….csv} with {@code t, i, j, k, v, q}: year, exporter and importer by
 * the numbers of Comtrade, good, value in thousand USD. Goods are added up as the rows go by, so that memory does not grow.
 */
final class Baci implements Importer {
    private static final double THOUSAND = 1000;
    private static final StateSpan ALL = StateSpan.itself(Countries.WORLD);

    @Override
    public DataSet source() {
        return DataSet.BACI;
    }

    @Override
    public String layout(Header header) {
        return "flows by good";
    }

    @Override
    public boolean recognises(Header header) {
        return header.hasAll("t", "i", "j", "k", "v");
    }

    @Override
    public Optional<String> companion(Header header) {
        return header.hasAll("country_code", "country_name", "country_iso3")
                ? Optional.of("its list of countries")
                : Optional.empty();
    }

    @Override
    public Set<Variable> tells(Header header) {
        return Set.of(Variable.EXPORTS, Variable.IMPORTS);
    }

    @Override
    public List<String> needs(Header header) {
        return List.of("t", "i", "j", "v");
    }

    @Override
    public void read(Intake in) {
        int value = in.column("v");
        in.rows(row -> {
            OptionalInt year = in.year(row, in.column("t"));
            if (year.isEmpty()) {
                return;
            }
            Optional<StateSpan> exporter = in.numbered(row, in.column("i"));
            Optional<StateSpan> importer = in.numbered(row, in.column("j"));
            boolean sells = exporter.filter(s -> in.scope().actors().states().contains(s.code())).isPresent();
            boolean buys = importer.filter(s -> in.scope().actors().states().contains(s.code())).isPresent();
            OptionalDouble flow = sells || buys ? in.number(row, value) : OptionalDouble.empty();
            if (flow.isEmpty()) {
                return;
            }
            if (sells) {
                add(in, Variable.EXPORTS, exporter.get(), importer, year.getAsInt(), flow.getAsDouble(), row, value);
            }
            if (buys) {
                add(in, Variable.IMPORTS, importer.get(), exporter, year.getAsInt(), flow.getAsDouble(), row, value);
            }
        });
    }

    private static void add(
            Intake in, Variable flow, StateSpan state, Optional<StateSpan> partner, int year, double value, DataRow row, int column) {
        in.sum(flow, state, ALL, year, value * THOUSAND, row, column);
        partner.filter(in::wants).ifPresent(p -> in.sum(flow, state, p, year, value * THOUSAND, row, column));
    }
}
