package org.middlepowers.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.middlepowers.reader.Countries.Scheme;

/**
 * World Bank, World Development Indicators: the bulk file ({@code WDIData.csv}, later {@code WDICSV.csv}) and the files of
 * single indicators (which have four lines above their header), both with {@code Country Name, Country Code, Indicator
 * Name, Indicator Code, 1960, …}; DataBank exports with years across ({@code Series Code, 2014 [YR2014]}) or series across
 * ({@code Time, GDP (current US$) [NY.GDP.MKTP.CD]}). Country codes are ISO alpha-3 with WLD for the world and EUU for the
 * European Union; other groups are passed over.
 */
final class WorldBankIndicators implements Importer {
    private static final double PER_CENT = .01;

    /** Series that are taken, each with what it is and the factor to our unit. */
    private static final Map<String, Series> SERIES = Map.of(
            "NY.GDP.MKTP.CD", new Series(Variable.GDP, 1),
            "MS.MIL.XPND.CD", new Series(Variable.MILITARY_SPENDING, 1),
            "MS.MIL.XPND.GD.ZS", new Series(Variable.MILITARY_BURDEN, PER_CENT),
            "TX.VAL.MRCH.CD.WT", new Series(Variable.GOODS_EXPORTS, 1),
            "TM.VAL.MRCH.CD.WT", new Series(Variable.GOODS_IMPORTS, 1));

    private static final Pattern SERIES_COLUMN = Pattern.compile(".*\\[([A-Z0-9.]+)]");

    private record Series(Variable variable, double unit) {}

    @Override
    public DataSet source() {
        return DataSet.WORLD_BANK;
    }

    @Override
    public String layout(Header header) {
        if (isAcross(header)) {
            return "DataBank export, series across";
        }
        return header.has("Series Code")
                ? "DataBank export"
                : header.preamble().contains("Data Source") ? "file of an indicator" : "bulk file";
    }

    private static boolean isAcross(Header header) {
        return header.hasAll("Country Code", "Time") && !columns(header).isEmpty();
    }

    /** Columns named by a series, as in GDP (current US$) [NY.GDP.MKTP.CD]. */
    private static Map<Integer, Series> columns(Header header) {
        Map<Integer, Series> found = new HashMap<>();
        for (int k = 0; k < header.columns().size(); k++) {
            Matcher matcher = SERIES_COLUMN.matcher(header.columns().get(k));
            if (matcher.matches() && SERIES.containsKey(matcher.group(1))) {
                found.put(k, SERIES.get(matcher.group(1)));
            }
        }
        return found;
    }

    @Override
    public boolean recognises(Header header) {
        return isAcross(header)
                || header.has("Country Code")
                        && header.count("Indicator Code", "Series Code", "Indicator Name", "Series Name") > 0
                        && header.count("Counterpart Country Name", "Attribute") == 0;
    }

    @Override
    public Optional<String> companion(Header header) {
        boolean metadata = header.count("IncomeGroup", "Income Group", "SOURCE_NOTE", "Long definition", "Short definition") > 0
                && header.years().isEmpty();
        boolean notes = header.has("DESCRIPTION") && header.count("SeriesCode", "CountryCode") > 0
                || header.hasAll("Code", "License Type");
        if (header.count("Version Code", "Version Name") > 0 && header.has("Country Code")) {
            return Optional.of("archived versions of one series beside each other; take one version");
        }
        return metadata || notes ? Optional.of("notes on countries and series") : Optional.empty();
    }

    @Override
    public Set<Variable> tells(Header header) {
        return Set.of(
                Variable.GDP, Variable.MILITARY_SPENDING, Variable.MILITARY_BURDEN, Variable.GOODS_EXPORTS,
                Variable.GOODS_IMPORTS);
    }

    @Override
    public List<String> needs(Header header) {
        return isAcross(header)
                ? List.of("Country Code", "Time")
                : List.of("Country Code", header.has("Series Code") ? "Series Code" : "Indicator Code");
    }

    @Override
    public List<String> missing(Header header) {
        List<String> missing = new ArrayList<>();
        if (!isAcross(header) && header.count("Indicator Code", "Series Code") == 0) {
            missing.add("'Indicator Code' (or 'Series Code')");
        }
        if (!isAcross(header) && header.years().isEmpty()) {
            missing.add("for any year, such as '2014'");
        }
        return missing;
    }

    @Override
    public boolean isFooter(DataRow row) {
        String first = row.text(0);
        return first.startsWith("Data from database") || first.startsWith("Last Updated");
    }

    @Override
    public void read(Intake in) {
        if (isAcross(in.header())) {
            across(in);
            return;
        }
        int code = in.column("Country Code");
        int series = in.column(in.header().has("Series Code") ? "Series Code" : "Indicator Code");
        Map<Integer, Integer> years = in.header().years();
        in.rows(row -> {
            Series taken = SERIES.get(row.text(series));
            if (taken == null) {
                in.skip("rows of other indicators");
                return;
            }
            Optional<StateSpan> state = in.state(row, code, Scheme.ISO3);
            if (state.filter(in::wants).isPresent()) {
                years.forEach((year, column) -> take(in, taken, state.get(), year, row, column));
            }
        });
    }

    private static void across(Intake in) {
        Map<Integer, Series> columns = columns(in.header());
        in.rows(row -> {
            Optional<StateSpan> state = in.state(row, in.column("Country Code"), Scheme.ISO3);
            if (state.filter(in::wants).isPresent()) {
                OptionalInt year = in.year(row, in.column("Time"));
                year.ifPresent(y -> columns.forEach((column, series) -> take(in, series, state.get(), y, row, column)));
            }
        });
    }

    private static void take(Intake in, Series series, StateSpan state, int year, DataRow row, int column) {
        if (in.scope().wants(year) && in.scope().asks(series.variable())) {
            in.number(row, column)
                    .ifPresent(v -> in.add(series.variable(), state, year, v * series.unit(), row, column));
        }
    }
}
