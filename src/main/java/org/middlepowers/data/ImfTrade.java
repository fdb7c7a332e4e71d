package org.middlepowers.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.middlepowers.data.DataFile.Row;
import org.middlepowers.reader.Countries;
import org.middlepowers.reader.Countries.Scheme;

/**
 * IMF, Direction of Trade Statistics: the bulk time series ({@code Country Name, Country Code, Indicator Name, Indicator
 * Code, Counterpart Country Name, Counterpart Country Code, Attribute, 1948, …}, of which rows with the attribute Value
 * are data, and monthly and quarterly columns are passed over), and the panel form ({@code …, Time Period, Goods, Value of
 * Exports, Free on board (FOB), US Dollars (TXG_FOB_USD), Goods, Value of Imports, Cost, Insurance, Freight (CIF), US
 * Dollars (TMG_CIF_USD)}). Names are the IMF's, as in "Kazakhstan, Rep. of"; groups other than World are passed over.
 */
final class ImfTrade implements Importer {
    private static final String EXPORTS = "TXG_FOB_USD";
    private static final String IMPORTS = "TMG_CIF_USD";

    @Override
    public Source source() {
        return Source.IMF_TRADE;
    }

    @Override
    public String layout(Header header) {
        return header.has("Time Period") ? "panel" : "bulk time series";
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("Counterpart Country Name") || header.has("Counterpart Country Code");
    }

    @Override
    public List<String> missing(Header header) {
        if (!header.has("Time Period")) {
            return Importer.absent(header, "Country Name", "Indicator Code", "Counterpart Country Name");
        }
        if (column(header, EXPORTS).isEmpty() || column(header, IMPORTS).isEmpty()) {
            return List.of("with (" + EXPORTS + ") or with (" + IMPORTS + ") in its name");
        }
        return Importer.absent(header, "Country Name", "Counterpart Country Name");
    }

    private static OptionalInt column(Header header, String indicator) {
        for (int k = 0; k < header.columns().size(); k++) {
            if (header.columns().get(k).endsWith("(" + indicator + ")")) {
                return OptionalInt.of(k);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public void read(Intake in) {
        if (in.header().has("Time Period")) {
            panel(in);
        } else {
            bulk(in);
        }
    }

    private static void bulk(Intake in) {
        int indicator = in.column("Indicator Code");
        OptionalInt attribute = in.header().find("Attribute");
        Map<Integer, Integer> years = in.header().years();
        in.rows(row -> {
            Optional<Variable> flow = flow(row.text(indicator));
            boolean value = attribute.isEmpty() || row.text(attribute.getAsInt()).equals("Value");
            if (flow.isPresent() && value) {
                years.forEach((year, column) -> take(in, row, flow.get(), year, column));
            } else {
                in.skip("rows of other indicators and attributes");
            }
        });
    }

    private static void panel(Intake in) {
        int exports = column(in.header(), EXPORTS).orElseThrow();
        int imports = column(in.header(), IMPORTS).orElseThrow();
        int period = in.column("Time Period");
        in.rows(row -> {
            if (row.text(period).matches("\\d{4}[MQmq-].*")) {
                in.skip("rows of months and quarters");
                return;
            }
            OptionalInt year = in.year(row, period);
            if (year.isPresent()) {
                take(in, row, Variable.EXPORTS, year.getAsInt(), exports);
                take(in, row, Variable.IMPORTS, year.getAsInt(), imports);
            }
        });
    }

    private static Optional<Variable> flow(String indicator) {
        return indicator.equals(EXPORTS)
                ? Optional.of(Variable.EXPORTS)
                : indicator.equals(IMPORTS) ? Optional.of(Variable.IMPORTS) : Optional.empty();
    }

    private static void take(Intake in, Row row, Variable flow, int year, int column) {
        if (!in.scope().wants(year)) {
            return;
        }
        Optional<String> reporter = in.state(row, in.column("Country Name"), Scheme.NAME);
        Optional<String> partner = in.state(row, in.column("Counterpart Country Name"), Scheme.NAME);
        if (reporter.isEmpty() || partner.isEmpty() || isGroup(reporter.get())) {
            return;
        }
        boolean reports = in.scope().wants(reporter.get()) && in.scope().wants(partner.get());
        boolean mirrors = in.scope().wants(partner.get()) && !isGroup(partner.get());
        if (!reports && !mirrors) {
            return;
        }
        in.number(row, column).ifPresent(v -> {
            if (reports) {
                in.add(flow, reporter.get(), partner.get(), year, v, row);
            }
            if (mirrors) {
                in.sum(Variable.MIRROR_TOTAL, partner.get(), "", year, v, row);
            }
        });
    }

    private static boolean isGroup(String code) {
        return code.equals(Countries.WORLD) || code.equals(Countries.EU);
    }
}
