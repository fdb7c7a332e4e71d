package org.middlepowers.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.middlepowers.reader.Countries;
import org.middlepowers.reader.Countries.Scheme;

/**
 * IMF, International Merchandise Trade Statistics (IMTS, since 2025) and Direction of Trade Statistics before. IMTS: the
 * wide download ({@code DATASET, SERIES_CODE, COUNTRY, INDICATOR, COUNTERPART_COUNTRY, FREQUENCY, SCALE, 2012, …,
 * 2012-M01}) and the long form of download and API ({@code …, TIME_PERIOD, OBS_VALUE}), with names, with codes ({@code
 * COUNTRY.ID}) or both. Direction of
 * trade: the bulk time series ({@code Country Name, Indicator Code, Counterpart Country Name, Attribute, 1948, …}), the
 * panel ({@code …, Time Period, … (TXG_FOB_USD), … (TMG_CIF_USD)}) and the old API's long form ({@code REF_AREA,
 * COUNTERPART_AREA}). Annual exports f.o.b. and imports c.i.f. in USD are taken; groups other than World and the European
 * Union are passed over.
 */
final class ImfTrade implements Importer {
    private static final String EXPORTS = "XG_FOB_USD";
    private static final String IMPORTS = "MG_CIF_USD";

    /** Names of the columns that say the same in each layout; "" where a layout has none. */
    private enum Layout {
        WIDE("download, wide", "COUNTRY", "COUNTERPART_COUNTRY", "INDICATOR", ""),
        LONG("download or API, long", "COUNTRY", "COUNTERPART_COUNTRY", "INDICATOR", "TIME_PERIOD"),
        OLD_LONG("direction of trade, API", "REF_AREA", "COUNTERPART_AREA", "INDICATOR", "TIME_PERIOD"),
        BULK("direction of trade, bulk time series", "Country Name", "Counterpart Country Name", "Indicator Code", ""),
        PANEL("direction of trade, panel", "Country Name", "Counterpart Country Name", "", "Time Period");

        private final String title;
        private final String reporter;
        private final String partner;
        private final String indicator;
        private final String period;

        Layout(String title, String reporter, String partner, String indicator, String period) {
            this.title = title;
            this.reporter = reporter;
            this.partner = partner;
            this.indicator = indicator;
            this.period = period;
        }

        private List<String> columns(Header header) {
            return Stream.of(reporter, partner, indicator, period)
                    .filter(c -> !c.isEmpty())
                    .map(c -> named(header, c))
                    .toList();
        }

        private static Layout of(Header header) {
            if (header.has("COUNTERPART_AREA")) {
                return OLD_LONG;
            }
            if (has(header, "COUNTERPART_COUNTRY")) {
                return header.has("TIME_PERIOD") ? LONG : WIDE;
            }
            return header.has("Time Period") ? PANEL : BULK;
        }
    }

    /** A column of the present downloads, which come with names, with codes, or with both beside each other. */
    private static String named(Header header, String column) {
        return Stream.of(column + ".ID", column, column + ".NAME").filter(header::has).findFirst().orElse(column);
    }

    private static boolean has(Header header, String column) {
        return header.has(named(header, column));
    }

    @Override
    public DataSet source() {
        return DataSet.IMF_TRADE;
    }

    @Override
    public String layout(Header header) {
        return Layout.of(header).title;
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("Counterpart Country Name") || header.has("Counterpart Country Code")
                || has(header, "COUNTERPART_COUNTRY") && has(header, "COUNTRY") || header.hasAll("COUNTERPART_AREA", "REF_AREA");
    }

    @Override
    public Set<Variable> tells(Header header) {
        return Set.of(Variable.EXPORTS, Variable.IMPORTS);
    }

    @Override
    public List<String> needs(Header header) {
        Layout layout = Layout.of(header);
        return switch (layout) {
            case PANEL, WIDE, BULK -> layout.columns(header);
            case LONG, OLD_LONG -> Stream.concat(layout.columns(header).stream(), Stream.of("OBS_VALUE")).toList();
        };
    }

    @Override
    public List<String> missing(Header header) {
        Layout layout = Layout.of(header);
        if (layout == Layout.PANEL && (column(header, EXPORTS).isEmpty() || column(header, IMPORTS).isEmpty())) {
            return List.of("with (T" + EXPORTS + ") or with (T" + IMPORTS + ") in its name");
        }
        boolean wide = layout == Layout.WIDE || layout == Layout.BULK;
        return wide && header.years().isEmpty()
                ? List.of("for any year, such as '2014'")
                : Importer.absent(header, needs(header));
    }

    private static OptionalInt column(Header header, String indicator) {
        for (int k = 0; k < header.columns().size(); k++) {
            if (header.columns().get(k).endsWith("(T" + indicator + ")")) {
                return OptionalInt.of(k);
            }
        }
        return OptionalInt.empty();
    }

    /** Where the columns of a file are, each looked up once: such files have millions of fields. */
    private record Columns(Layout layout, Areas areas, OptionalInt indicator, OptionalInt period, OptionalInt scale) {
        /** Who reports of whom; the code of the series, where there is one, has it too. */
        private record Areas(int reporter, int partner, OptionalInt series) {}

        static Columns of(Layout layout, Header header) {
            OptionalInt words = find(header, "SCALE");
            return new Columns(
                    layout,
                    new Areas(
                            find(header, layout.reporter).orElseThrow(),
                            find(header, layout.partner).orElseThrow(),
                            header.find("SERIES_CODE")),
                    find(header, layout.indicator),
                    find(header, layout.period),
                    words.isPresent() ? words : header.find("UNIT_MULT"));
        }

        private static OptionalInt find(Header header, String column) {
            return column.isEmpty() ? OptionalInt.empty() : header.find(named(header, column));
        }
    }

    @Override
    public void read(Intake in) {
        Layout layout = Layout.of(in.header());
        Columns columns = Columns.of(layout, in.header());
        Map<Integer, Integer> years = in.header().years();
        years.keySet().removeIf(y -> !in.scope().wants(y));
        OptionalInt attribute = in.header().find("Attribute");
        OptionalInt measure = in.header().find("OBS_MEASURE");
        OptionalInt frequency = in.header().find(named(in.header(), "FREQUENCY"));
        OptionalInt exports = column(in.header(), EXPORTS);
        OptionalInt imports = column(in.header(), IMPORTS);
        OptionalInt observed = in.header().find("OBS_VALUE");
        OptionalInt freq = frequency.isPresent() ? frequency : in.header().find("FREQ");
        in.rows(row -> {
            boolean annual = freq.isEmpty() || Set.of("a", "annual", "").contains(lower(row, freq));
            boolean value = (attribute.isEmpty() || lower(row, attribute).equals("value"))
                    && (measure.isEmpty() || lower(row, measure).equals("obs_value"));
            if (!annual || !value) {
                in.skip("rows of months, quarters and attributes");
                return;
            }
            if (layout == Layout.PANEL) {
                dated(in, columns, row).ifPresent(year -> pair(in, columns, row).ifPresent(pair -> {
                    add(in, columns, row, pair, Variable.EXPORTS, year, exports.orElseThrow());
                    add(in, columns, row, pair, Variable.IMPORTS, year, imports.orElseThrow());
                }));
                return;
            }
            Optional<Variable> flow = flow(row.text(columns.indicator.orElseThrow()));
            if (flow.isEmpty()) {
                in.skip("rows of other indicators");
            } else if (columns.period.isPresent()) {
                dated(in, columns, row).ifPresent(year -> pair(in, columns, row).ifPresent(
                        pair -> add(in, columns, row, pair, flow.get(), year, observed.orElseThrow())));
            } else if (!years.isEmpty()) {
                pair(in, columns, row).ifPresent(pair ->
                        years.forEach((year, column) -> add(in, columns, row, pair, flow.get(), year, column)));
            }
        });
    }

    private static String lower(DataRow row, OptionalInt column) {
        return row.text(column.getAsInt()).toLowerCase(Locale.ROOT);
    }

    /** The year of a row of a long form, if it is one of a whole year that is wanted. */
    private static Optional<Integer> dated(Intake in, Columns columns, DataRow row) {
        int period = columns.period.orElseThrow();
        if (row.text(period).matches("\\d{4}[MQmq-].*")) {
            in.skip("rows of months, quarters and attributes");
            return Optional.empty();
        }
        OptionalInt year = in.year(row, period);
        return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
    }

    /** Codes of now and before, and the names that downloads have in their place. */
    private static Optional<Variable> flow(String indicator) {
        String text = indicator.toLowerCase(Locale.ROOT);
        boolean code = text.matches("t?[xm]g_(fob|cif)_usd");
        boolean dollars = code || text.contains("us dollar");
        if (dollars && (text.endsWith("xg_fob_usd") || text.contains("exports") && text.contains("fob"))) {
            return Optional.of(Variable.EXPORTS);
        }
        boolean imports = dollars && (text.endsWith("mg_cif_usd") || text.contains("imports") && text.contains("cif"));
        return imports ? Optional.of(Variable.IMPORTS) : Optional.empty();
    }

    /** Who reports of whom. */
    private record Pair(StateSpan reporter, StateSpan partner) {}

    /** The pair of a row, if it is one that is wanted. */
    private static Optional<Pair> pair(Intake in, Columns columns, DataRow row) {
        Optional<StateSpan> reporter = area(in, row, columns, columns.areas.reporter, 0);
        Optional<StateSpan> partner = area(in, row, columns, columns.areas.partner, 2);
        return reporter.flatMap(r -> partner.filter(p -> isTraded(in, r, p)).map(p -> new Pair(r, p)));
    }

    private static void add(Intake in, Columns columns, DataRow row, Pair pair, Variable flow, int year, int column) {
        in.number(row, column).ifPresent(v ->
                in.add(flow, pair.reporter, pair.partner, year, v * scale(in, columns, row), row, column));
    }

    /** A state's own reports are wanted, and what anybody reports of a state; groups report nothing. */
    static boolean isTraded(Intake in, StateSpan reporter, StateSpan partner) {
        boolean group = reporter.code().equals(Countries.WORLD) || reporter.code().equals(Countries.EU);
        return !group
                && (in.scope().actors().states().contains(partner.code())
                        || in.scope().actors().states().contains(reporter.code()) && in.wants(partner));
    }

    /** By the code of the series where there is one, else by code or name in the column. */
    private static Optional<StateSpan> area(Intake in, DataRow row, Columns columns, int column, int part) {
        Layout layout = columns.layout;
        String text = row.text(column);
        String[] codes = columns.areas.series.isPresent() ? row.text(columns.areas.series.getAsInt()).split("\\.") : new String[0];
        String code = layout == Layout.WIDE || layout == Layout.LONG
                ? codes.length > part ? codes[part] : text
                : layout == Layout.OLD_LONG ? text : "";
        Optional<StateSpan> state = switch (code) {
            case "G001", "W00", "W0", "1C_ALL" -> Optional.of(StateSpan.itself(Countries.WORLD));
            case "G998", "B0", "EU" -> Optional.of(StateSpan.itself(Countries.EU));
            default -> code.matches("[A-Z]{3}")
                    ? States.of(Scheme.ISO3, code)
                    : code.matches("[A-Z]{2}") ? States.of(Scheme.ISO2, code) : Optional.empty();
        };
        return in.noted(state.or(() -> States.of(Scheme.NAME, text)), text);
    }

    /** How many USD one unit is: a word or a power of ten. */
    private static double scale(Intake in, Columns columns, DataRow row) {
        if (columns.scale.isEmpty()) {
            return 1;
        }
        String text = lower(row, columns.scale);
        return switch (text) {
            case "", "units", "0" -> 1;
            case "thousands", "3" -> 1e3;
            case "millions", "6" -> 1e6;
            case "billions", "9" -> 1e9;
            default -> {
                in.problems().add(in.file(), row.line(), "the scale is '" + text + "'; allowed are Units, Thousands,"
                        + " Millions, Billions, 0, 3, 6 and 9.");
                yield 1;
            }
        };
    }
}
