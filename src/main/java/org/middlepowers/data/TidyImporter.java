package org.middlepowers.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.middlepowers.reader.Countries;
import org.middlepowers.reader.Countries.Scheme;

/**
 * The tidy form: one table per subject, states by ISO 3166-1 alpha-3 in a column {@code iso3}, one row per state and
 * year (and partner), an empty field where there is no value. The page on initial conditions describes it.
 */
final class TidyImporter implements Importer {
    private static final double PER_CENT = .01;
    private static final double THOUSAND = 1000;
    private static final double MILLION = 1e6;

    /** A subject, recognised by its columns. */
    private enum Layout {
        CAPABILITIES("capabilities", Set.of(Variable.MILITARY_SPENDING, Variable.CINC), "milex", "cinc"),
        GDP("GDP", Set.of(Variable.GDP, Variable.MILITARY_BURDEN), "gdp_usd", "milex_gdp_pct"),
        IDEAL_POINTS(
                "ideal points", Set.of(Variable.IDEAL_POINT, Variable.IDEAL_POINT_ALL), "ideal_point", "ideal_point_all"),
        ALLIANCES("alliances", Set.of(Variable.PACT), "defense"),
        ARMS("arms transfers", Set.of(Variable.ARMS, Variable.ARMS_SHARE), "tiv", "share_5yr"),
        MEMBERSHIPS("memberships", Set.of(Variable.MEMBERSHIPS), "n_igo_full"),
        REGIME("regime", Set.of(Variable.POLYARCHY, Variable.POLITY), "v2x_polyarchy", "polity2"),
        TRADE("trade shares", Set.of(Variable.TRADE_OWN), "share_of_total_trade"),
        EU_TRADE("trade with the EU", Set.of(Variable.EU_TRADE), "eu27_exports_mil_eur", "eu27_imports_mil_eur");

        private final String title;
        private final Set<Variable> variables;
        private final List<String> columns;

        Layout(String title, Set<Variable> variables, String... columns) {
            this.title = title;
            this.variables = variables;
            this.columns = List.of(columns);
        }

        private boolean fits(Header header) {
            return header.has("iso3") && columns.stream().anyMatch(header::has);
        }
    }

    private static final Map<Layout, List<String>> NEEDED = Map.of(
            Layout.ALLIANCES, List.of("iso3", "year", "great_power", "defense"),
            Layout.ARMS, List.of("iso3", "year", "supplier", "tiv"),
            Layout.TRADE, List.of("iso3", "year", "partner", "share_of_total_trade", "source"),
            Layout.EU_TRADE, List.of("iso3", "year", "eu27_exports_mil_eur", "eu27_imports_mil_eur", "months"));

    /** Subjects of a table; one may have several. */
    private static List<Layout> layouts(Header header) {
        return Stream.of(Layout.values()).filter(l -> l.fits(header)).toList();
    }

    @Override
    public DataSet source() {
        return DataSet.TIDY;
    }

    @Override
    public String layout(Header header) {
        return String.join(" and ", layouts(header).stream().map(l -> l.title).toList());
    }

    @Override
    public boolean recognises(Header header) {
        return !layouts(header).isEmpty();
    }

    @Override
    public Set<Variable> tells(Header header) {
        return layouts(header).stream().flatMap(l -> l.variables.stream()).collect(Collectors.toSet());
    }

    @Override
    public List<String> needs(Header header) {
        return layouts(header).stream()
                .flatMap(l -> NEEDED.getOrDefault(l, List.of("iso3", "year")).stream())
                .distinct()
                .toList();
    }

    @Override
    public void read(Intake in) {
        List<Layout> layouts = layouts(in.header());
        int stateColumn = in.column("iso3");
        int yearColumn = in.column("year");
        in.rows(row -> {
            Optional<StateSpan> state = in.state(row, stateColumn, Scheme.ISO3);
            if (state.filter(in::wants).isEmpty()) {
                return;
            }
            OptionalInt year = in.year(row, yearColumn);
            if (year.isPresent()) {
                layouts.stream()
                        .filter(l -> l.variables.stream().anyMatch(in.scope()::asks))
                        .forEach(l -> take(in, l, row, state.get(), year.getAsInt()));
            }
        });
    }

    private static void take(Intake in, Layout layout, DataRow row, StateSpan state, int year) {
        switch (layout) {
            case CAPABILITIES -> {
                plain(in, row, "milex", THOUSAND, Variable.MILITARY_SPENDING, state, year);
                plain(in, row, "cinc", 1, Variable.CINC, state, year);
            }
            case GDP -> {
                plain(in, row, "gdp_usd", 1, Variable.GDP, state, year);
                plain(in, row, "milex_gdp_pct", PER_CENT, Variable.MILITARY_BURDEN, state, year);
            }
            case IDEAL_POINTS -> {
                plain(in, row, "ideal_point", 1, Variable.IDEAL_POINT, state, year);
                plain(in, row, "ideal_point_all", 1, Variable.IDEAL_POINT_ALL, state, year);
                PositionError.take(in, row, "q05", "q95", state, year);
            }
            case MEMBERSHIPS -> plain(in, row, "n_igo_full", 1, Variable.MEMBERSHIPS, state, year);
            case REGIME -> {
                plain(in, row, "v2x_polyarchy", 1, Variable.POLYARCHY, state, year);
                plain(in, row, "polity2", 1, Variable.POLITY, state, year);
            }
            case ALLIANCES -> pair(in, row, "great_power", "defense", Variable.PACT, state, year);
            case ARMS -> {
                pair(in, row, "supplier", "tiv", Variable.ARMS, state, year);
                pair(in, row, "supplier", "share_5yr", Variable.ARMS_SHARE, state, year);
            }
            case TRADE -> trade(in, row, state, year);
            case EU_TRADE -> europe(in, row, state, year);
        }
    }

    private static void plain(
            Intake in, DataRow row, String name, double unit, Variable variable, StateSpan state, int year) {
        OptionalInt column = in.header().find(name);
        if (column.isPresent() && in.scope().asks(variable)) {
            OptionalDouble value = in.number(row, column.getAsInt());
            value.ifPresent(v -> in.add(variable, state, year, v * unit, row, column.getAsInt()));
        }
    }

    private static void pair(
            Intake in, DataRow row, String partnerColumn, String name, Variable variable, StateSpan state, int year) {
        OptionalInt column = in.header().find(name);
        StateSpan partner = StateSpan.itself(row.text(in.column(partnerColumn)));
        if (column.isPresent()) {
            in.covers(variable, year);
            in.number(row, column.getAsInt())
                    .ifPresent(v -> in.add(variable, state, partner, year, v, row, column.getAsInt()));
        }
    }

    private static void trade(Intake in, DataRow row, StateSpan state, int year) {
        Optional<StateSpan> partner = in.state(row, in.column("partner"), Scheme.ISO3);
        int share = in.column("share_of_total_trade");
        OptionalDouble value = in.number(row, share);
        if (partner.isEmpty() || value.isEmpty() || !in.within(row, share, value.getAsDouble(), 0, 1)) {
            return;
        }
        String source = row.text(in.column("source"));
        Optional<Variable> kind = kind(source);
        if (kind.isPresent()) {
            in.add(kind.get(), state, partner.get(), year, value.getAsDouble(), row, share, source);
        } else if (source.contains("lower_bound")) {
            in.skip("lower bounds too low to use");
        } else {
            in.problems()
                    .add(
                            in.file(),
                            row.line(),
                            "column 'source' is '" + source + "'; allowed are own, own_one_flow, mirror, weak_mirror,"
                                    + " upper_bound, sum_lower_bound and lower_bound (which is not used), each with"
                                    + " anything before it, and the names that the page on initial conditions lists.");
        }
    }

    /** What kind of share a source gives; empty for one not used or not known. */
    private static Optional<Variable> kind(String source) {
        if (source.contains("WEAK") || source.endsWith("weak_mirror")) {
            return Optional.of(Variable.TRADE_WEAK);
        }
        if (source.endsWith("one_flow")) {
            return Optional.of(Variable.TRADE_ONE_WAY);
        }
        if (source.endsWith("upper_bound")) {
            return Optional.of(Variable.TRADE_UPPER_BOUND);
        }
        if (source.endsWith("sum_lower_bound")) {
            return Optional.of(Variable.TRADE_LISTED);
        }
        if (source.equals("wits_top5") || source.endsWith("own")) {
            return Optional.of(Variable.TRADE_OWN);
        }
        boolean mirror = source.equals("csis_imf_dots") || source.equals("csis_wits_2021plus") || source.endsWith("mirror");
        return mirror ? Optional.of(Variable.TRADE_MIRROR) : Optional.empty();
    }

    /** Eurostat's goods trade; a year of fewer than twelve months is scaled up to one. */
    private static void europe(Intake in, DataRow row, StateSpan state, int year) {
        OptionalDouble exports = in.number(row, in.column("eu27_exports_mil_eur"));
        OptionalDouble imports = in.number(row, in.column("eu27_imports_mil_eur"));
        int monthsColumn = in.column("months");
        OptionalDouble months = in.number(row, monthsColumn);
        if (exports.isPresent()
                && imports.isPresent()
                && months.isPresent()
                && in.within(row, monthsColumn, months.getAsDouble(), 1, 12)) {
            double whole = (exports.getAsDouble() + imports.getAsDouble()) * MILLION * 12 / months.getAsDouble();
            in.add(Variable.EU_TRADE, state, StateSpan.itself(Countries.EU), year, whole, row, in.column("eu27_exports_mil_eur"));
        }
    }
}
