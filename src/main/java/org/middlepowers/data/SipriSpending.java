package org.middlepowers.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.middlepowers.reader.Countries;
import org.middlepowers.reader.Countries.Scheme;

/**
 * SIPRI Military Expenditure Database: the sheets "Current US$", "Constant US$" and "Share of GDP" of its workbook, or one
 * of them saved as CSV. Lines above say that it is military expenditure, and in what; then {@code Country, Notes, 1949,
 * …}; names of regions stand between those of states; ". ." or "..." is unknown, "xxx" that the state did not exist (notes
 * in the workbook). Dollars are in millions unless it says otherwise; shares are fractions, or percentages with or without their sign. The row
 * "European Union" is a fund of the Union's, not its members together, and left out.
 */
final class SipriSpending implements Importer {
    private static final int FEWEST_YEARS = 3;

    /** No country has long spent more of its GDP than this; a table with a median above has percentages. */
    private static final double LARGEST_MEDIAN = .25;

    /** Sheets that are read, recognised by the words above the table. */
    private enum Sheet {
        SHARE("share of GDP", Variable.MILITARY_BURDEN),
        CONSTANT("constant US$", Variable.MILITARY_SPENDING_CONSTANT),
        CURRENT("current US$", Variable.MILITARY_SPENDING);

        private final String title;
        private final Variable variable;

        Sheet(String title, Variable variable) {
            this.title = title;
            this.variable = variable;
        }

        /** How many dollars one unit is, by the heading; millions, as in all releases, where it is silent. */
        private double unit(Header header) {
            String heading = heading(header).orElse("");
            if (this == SHARE) {
                return 1;
            }
            return hasAny(heading, "billion", "us$ b.", "us$ bn") ? 1e9 : heading.contains("thousand") ? 1e3 : 1e6;
        }

        private static Optional<Sheet> of(Header header) {
            String above = header.preamble().toLowerCase(Locale.ROOT);
            return heading(header).flatMap(h -> named(h).or(() -> hasUnit(h) ? Optional.empty() : named(above)));
        }

        private static Optional<Sheet> named(String above) {
            boolean dollars = above.contains("us$") || above.contains("us $") || above.contains("us dollar");
            if (isOther(above)) {
                return Optional.empty();
            }
            if (hasAny(above, "share of gdp", "gross domestic product", "% of gdp", "percentage of gdp")) {
                return Optional.of(SHARE);
            }
            if (dollars && above.contains("constant")) {
                return Optional.of(CONSTANT);
            }
            return dollars && above.contains("current") ? Optional.of(CURRENT) : Optional.empty();
        }
    }

    /** The line above the table that begins with what it is of; a line that mentions it besides does not count. */
    private static Optional<String> heading(Header header) {
        return header.preamble()
                .toLowerCase(Locale.ROOT)
                .lines()
                .filter(l -> l.replaceFirst("^[\\s\",;]+", "").startsWith("military expenditure"))
                .findFirst();
    }

    /** Whether a heading says what the table is in, so that no other line does. */
    private static boolean hasUnit(String heading) {
        return isOther(heading) || hasAny(heading, "constant", "current", "million", "billion", "thousand", " m.");
    }

    private static boolean isOther(String above) {
        return hasAny(above, "per capita", "government spending", "government expenditure", "local currency");
    }

    private static boolean hasAny(String text, String... words) {
        return Stream.of(words).anyMatch(text::contains);
    }

    private static boolean isTable(Header header) {
        return header.has("Country")
                && header.years().size() >= FEWEST_YEARS
                && heading(header).isPresent();
    }

    @Override
    public DataSet source() {
        return DataSet.SIPRI_SPENDING;
    }

    @Override
    public String layout(Header header) {
        return Sheet.of(header).map(s -> s.title).orElse("");
    }

    @Override
    public boolean recognises(Header header) {
        return isTable(header) && Sheet.of(header).isPresent();
    }

    @Override
    public Optional<String> companion(Header header) {
        boolean regions = header.has("Region")
                && !header.has("Country")
                && heading(header).isPresent();
        if (regions) {
            return Optional.of("totals of regions");
        }
        return isTable(header) && Sheet.of(header).isEmpty()
                ? Optional.of("a sheet in another unit; used are those in current US$, constant US$ and as a share of GDP, with"
                        + " the lines above the table that say which it is")
                : Optional.empty();
    }

    @Override
    public Set<Variable> tells(Header header) {
        return Sheet.of(header).map(s -> Set.of(s.variable)).orElse(Set.of());
    }

    @Override
    public List<String> needs(Header header) {
        return List.of("Country");
    }

    /** A value that was read, before it is known whether it is a percentage. */
    private record Share(StateSpan state, int year, double value, DataRow row, int column) {}

    @Override
    public void read(Intake in) {
        Sheet sheet = Sheet.of(in.header()).orElseThrow();
        double dollars = sheet.unit(in.header());
        int country = in.column("Country");
        Map<Integer, Integer> years = in.header().years();
        List<Share> shares = new ArrayList<>();
        in.rows(row -> {
            Optional<StateSpan> state = in.state(row, country, Scheme.NAME);
            if (state.filter(s -> s.code().equals(Countries.EU)).isPresent()) {
                in.skip("rows of the European Union, which are its own fund");
                return;
            }
            if (state.filter(in::wants).isEmpty() || state.get().code().equals(Countries.WORLD)) {
                return;
            }
            years.forEach((year, column) -> {
                if (!in.scope().wants(year)) {
                    return;
                }
                OptionalDouble value = sheet == Sheet.SHARE ? in.share(row, column) : in.number(row, column);
                if (value.isPresent() && sheet == Sheet.SHARE && !Intake.isPercentage(row, column)) {
                    shares.add(new Share(state.get(), year, value.getAsDouble(), row, column));
                } else {
                    value.ifPresent(v -> in.add(sheet.variable, state.get(), year, v * dollars, row, column));
                }
            });
        });
        double[] sorted = shares.stream().mapToDouble(Share::value).sorted().toArray();
        double unit = sorted.length > 0 && sorted[sorted.length / 2] > LARGEST_MEDIAN ? .01 : 1;
        shares.forEach(s -> in.add(sheet.variable, s.state(), s.year(), s.value() * unit, s.row(), s.column()));
    }
}
