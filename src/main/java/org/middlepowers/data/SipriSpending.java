package org.middlepowers.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.middlepowers.reader.Countries.Scheme;

/**
 * SIPRI Military Expenditure Database: a sheet of its workbook ("Current US$", "Constant US$" or "Share of GDP") saved as
 * CSV. Some lines that say which sheet it is, then {@code Country, Notes, 1949, …}; names of regions stand between those
 * of states; ". ." or "..." is unknown, "xxx" that the state did not exist (notes in the workbook). Dollars are in
 * millions, shares are fractions or percentages with their sign.
 */
final class SipriSpending implements Importer {
    private static final double MILLION = 1e6;
    private static final int FEWEST_YEARS = 3;

    /** Sheets, told by the words above the table. */
    private enum Sheet {
        SHARE("share of GDP", Variable.MILITARY_BURDEN, 1, "share of gdp", "percentage of gross domestic product", "% of gdp"),
        CONSTANT("constant US$", Variable.MILITARY_SPENDING_CONSTANT, MILLION, "constant"),
        CURRENT("current US$", Variable.MILITARY_SPENDING, MILLION, "current us", "current usd", "us$ m., at current", "in us$",
                "current prices and exchange rates"),
        UNKNOWN("a sheet that is not named", Variable.MILITARY_SPENDING, MILLION);

        private final String title;
        private final Variable variable;
        private final double unit;
        private final List<String> words;

        Sheet(String title, Variable variable, double unit, String... words) {
            this.title = title;
            this.variable = variable;
            this.unit = unit;
            this.words = List.of(words);
        }

        private static Sheet of(Header header) {
            String above = header.preamble().toLowerCase(Locale.ROOT);
            for (Sheet sheet : values()) {
                if (sheet.words.stream().anyMatch(above::contains)) {
                    return sheet;
                }
            }
            return UNKNOWN;
        }
    }

    @Override
    public Source source() {
        return Source.SIPRI_SPENDING;
    }

    @Override
    public String layout(Header header) {
        return Sheet.of(header).title;
    }

    @Override
    public boolean recognises(Header header) {
        String above = header.preamble().toLowerCase(Locale.ROOT);
        boolean other = above.contains("per capita") || above.contains("government spending") || above.contains("tiv");
        return header.has("Country")
                && header.years().size() >= FEWEST_YEARS
                && !header.has("Country Code")
                && !header.has("Indicator Code")
                && !other;
    }

    @Override
    public List<String> missing(Header header) {
        return Sheet.of(header) == Sheet.UNKNOWN
                ? List.of("heading that tells dollars from shares: keep the lines above the table, such as 'Military"
                        + " expenditure by country, in current US$ m.'")
                : List.of();
    }

    @Override
    public void read(Intake in) {
        Sheet sheet = Sheet.of(in.header());
        int country = in.column("Country");
        Map<Integer, Integer> years = in.header().years();
        in.rows(row -> {
            Optional<String> state = in.state(row, country, Scheme.NAME);
            if (state.isEmpty() || !in.scope().wants(state.get())) {
                return;
            }
            years.forEach((year, column) -> {
                if (in.scope().wants(year)) {
                    OptionalDouble value =
                            sheet == Sheet.SHARE ? in.share(row, column) : in.number(row, column);
                    value.ifPresent(v -> in.add(sheet.variable, state.get(), year, v * sheet.unit, row));
                }
            });
        });
    }
}
