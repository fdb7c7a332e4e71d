package org.middlepowers.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.middlepowers.reader.Countries;
import org.middlepowers.reader.Countries.Scheme;

/**
 * UN Comtrade, bilateral trade of a year in all goods together: the present download ({@code refYear, reporterISO,
 * flowCode, partnerISO, partner2Code, cmdCode, motCode, primaryValue}), whose rows may end with a comma too many, and the
 * one of before 2022 ({@code Year, Trade Flow, Reporter ISO, Partner ISO, Commodity Code, Trade Value (US$)}). Rows of
 * single goods, of second partners, of customs procedures and of modes of transport are parts of those and passed over,
 * as are re-exports.
 */
final class Comtrade implements Importer {
    private static final List<String> NOW =
            List.of("refYear", "reporterISO", "flowCode", "partnerISO", "cmdCode", "primaryValue");
    private static final List<String> BEFORE =
            List.of("Year", "Reporter ISO", "Trade Flow", "Partner ISO", "Commodity Code", "Trade Value (US$)");

    /** Columns that split a flow, and what they say where it is whole. */
    private static final List<String> SPLITS =
            List.of("partner2Code", "2nd Partner Code", "customsCode", "Customs Proc. Code", "motCode", "mosCode");

    private static final Set<String> WHOLE = Set.of("", "0", "C00", "W00");

    @Override
    public DataSet source() {
        return DataSet.COMTRADE;
    }

    private static boolean isNow(Header header) {
        return header.has("flowCode");
    }

    @Override
    public String layout(Header header) {
        return isNow(header) ? "download" : "download of before 2022";
    }

    @Override
    public boolean recognises(Header header) {
        return header.hasAll("flowCode", "cmdCode", "primaryValue") && header.count("reporterISO", "reporterCode") > 0
                || header.hasAll("Trade Flow", "Commodity Code", "Trade Value (US$)") && header.count("Reporter", "Reporter ISO") > 0;
    }

    @Override
    public Set<Variable> tells(Header header) {
        return Set.of(Variable.EXPORTS, Variable.IMPORTS);
    }

    @Override
    public List<String> needs(Header header) {
        return isNow(header) ? NOW : BEFORE;
    }

    @Override
    public void read(Intake in) {
        List<Integer> columns = needs(in.header()).stream().map(in::column).toList();
        List<Integer> splits = SPLITS.stream()
                .map(in.header()::find)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
        OptionalInt frequency = in.header().find("freqCode");
        in.rows(row -> {
            boolean whole = row.text(columns.get(4)).equalsIgnoreCase("TOTAL")
                    && splits.stream().allMatch(c -> WHOLE.contains(row.text(c)))
                    && (frequency.isEmpty() || Set.of("A", "").contains(row.text(frequency.getAsInt())));
            Optional<Variable> flow = flow(row.text(columns.get(2)));
            if (!whole || flow.isEmpty()) {
                in.skip("rows of parts of trade");
                return;
            }
            Optional<StateSpan> reporter = area(in, row, columns.get(1));
            Optional<StateSpan> partner = area(in, row, columns.get(3));
            if (reporter.isEmpty() || partner.isEmpty() || !ImfTrade.isTraded(in, reporter.get(), partner.get())) {
                return;
            }
            OptionalInt year = in.year(row, columns.get(0));
            if (year.isPresent()) {
                int value = columns.get(5);
                in.number(row, value)
                        .ifPresent(v -> in.add(flow.get(), reporter.get(), partner.get(), year.getAsInt(), v, row, value));
            }
        });
    }

    private static Optional<StateSpan> area(Intake in, DataRow row, int column) {
        String text = row.text(column);
        return switch (text) {
            case "W00", "WLD" -> Optional.of(StateSpan.itself(Countries.WORLD));
            case "EUR", "EU2" -> Optional.of(StateSpan.itself(Countries.EU));
            default -> in.state(row, column, Scheme.ISO3);
        };
    }

    private static Optional<Variable> flow(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "x", "export", "exports" -> Optional.of(Variable.EXPORTS);
            case "m", "import", "imports" -> Optional.of(Variable.IMPORTS);
            default -> Optional.empty();
        };
    }
}
