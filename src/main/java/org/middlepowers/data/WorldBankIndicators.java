package org.middlepowers.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.data.DataFile.Row;
import org.middlepowers.reader.Countries.Scheme;

/**
 * World Bank, World Development Indicators: the bulk file ({@code WDIData.csv}, later {@code WDICSV.csv}) and the files of
 * single indicators (which have four lines above their header), both with {@code Country Name, Country Code, Indicator
 * Name, Indicator Code, 1960, …}; and DataBank exports with {@code Series Code} and {@code 2014 [YR2014]}. Country codes
 * are ISO alpha-3 with WLD for the world and EUU for the European Union; other groups are passed over.
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

    private record Series(Variable variable, double unit) {}

    @Override
    public Source source() {
        return Source.WORLD_BANK;
    }

    @Override
    public String layout(Header header) {
        return header.has("Series Code")
                ? "DataBank export"
                : header.preamble().contains("Data Source") ? "file of an indicator" : "bulk file";
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("Country Code")
                && header.count("Indicator Code", "Series Code", "Indicator Name", "Series Name") > 0
                && !header.has("Counterpart Country Name");
    }

    @Override
    public List<String> missing(Header header) {
        List<String> missing = new ArrayList<>();
        if (header.count("Indicator Code", "Series Code") == 0) {
            missing.add("'Indicator Code' (or 'Series Code')");
        }
        if (header.years().isEmpty()) {
            missing.add("for any year, such as '2014'");
        }
        return missing;
    }

    @Override
    public boolean isFooter(Row row) {
        String first = row.text(0);
        return first.startsWith("Data from database") || first.startsWith("Last Updated");
    }

    @Override
    public void read(Intake in) {
        int code = in.column("Country Code");
        int series = in.column(in.header().has("Indicator Code") ? "Indicator Code" : "Series Code");
        Map<Integer, Integer> years = in.header().years();
        in.rows(row -> {
            Series taken = SERIES.get(row.text(series));
            if (taken == null) {
                in.skip("rows of other indicators");
                return;
            }
            Optional<String> state = in.state(row, code, Scheme.ISO3);
            if (state.isEmpty() || !in.scope().wants(state.get())) {
                return;
            }
            years.forEach((year, column) -> {
                if (in.scope().wants(year)) {
                    in.number(row, column)
                            .ifPresent(v -> in.add(taken.variable(), state.get(), year, v * taken.unit(), row));
                }
            });
        });
    }
}
