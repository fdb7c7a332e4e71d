package org.middlepowers.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.middlepowers.reader.Countries.Scheme;

/**
 * SIPRI's tables of deliveries to one state, or from one, in trend-indicator values with years across: the TIV table of
 * before 2023, which says whose it is above ("TIV of arms exports to Kazakhstan, 2010–2014"), and the import/export values
 * since, which say so in their last row ("Total exports to Kazakhstan"). Rows that add up what every state sells or buys do
 * not tell who delivered to whom.
 */
final class SipriTables {
    private static final Pattern TITLE = Pattern.compile("TIV of arms (?:exports|imports) (to|from) (.+?), \\d{4}");
    private static final Pattern TOTAL = Pattern.compile("(?i)total (?:exports|imports) (to|from) (.+)");
    private static final String VALUES = "volume of transfers of major arms";

    private SipriTables() {}

    static boolean isTable(Header header) {
        return !header.years().isEmpty() && (TITLE.matcher(header.preamble()).find() || isValues(header) && isByState(header));
    }

    /** Tables of totals, by state or by category of weapons. */
    static boolean isTotals(Header header) {
        return !header.years().isEmpty() && isValues(header) && !isByState(header);
    }

    private static boolean isValues(Header header) {
        return header.preamble().toLowerCase(Locale.ROOT).contains(VALUES);
    }

    private static boolean isByState(Header header) {
        return header.count("Supplier", "Recipient") == 1;
    }

    /** Whose table it is, and whether the deliveries are those to it. */
    private record Whose(String name, boolean imports) {
        static Optional<Whose> in(Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.find()
                    ? Optional.of(new Whose(matcher.group(2).strip(), matcher.group(1).equalsIgnoreCase("to")))
                    : Optional.empty();
        }
    }

    static void read(Intake in) {
        int names = in.header().years().values().stream().mapToInt(c -> c).min().orElseThrow();
        Optional<Whose> whose = Whose.in(TITLE, in.header().preamble());
        List<DataRow> rows = new ArrayList<>();
        in.rows(row -> {
            if (isHeader(in.header(), row)) {
                checkYears(in.header(), row);
            } else if (!firstText(row, names).isEmpty()) {
                rows.add(row);
            }
        });
        int from = 0;
        for (int k = 0; k < rows.size(); k++) {
            String name = firstText(rows.get(k), names);
            Optional<Whose> total = Whose.in(TOTAL, name);
            if (total.isPresent() && whose.isEmpty()) {
                take(in, total.get(), rows.subList(from, k), names);
                from = k + 1;
            }
        }
        if (whose.isPresent()) {
            take(in, whose.get(), rows, names);
        } else if (from == 0) {
            throw new Intake.PassedOver("no row says whose deliveries these are, as 'Total exports to Kazakhstan' does; totals"
                    + " of states do not tell who delivered to whom");
        }
    }

    /** Several tables may stand in one file, each with its header. */
    private static boolean isHeader(Header header, DataRow row) {
        return isByState(header) && row.text(0).equalsIgnoreCase(header.columns().get(0));
    }

    private static void checkYears(Header header, DataRow row) {
        boolean same = header.years().entrySet().stream().allMatch(e -> row.text(e.getValue()).equals(e.getKey().toString()));
        if (!same) {
            throw new Intake.PassedOver("line " + row.line() + " begins a table of other years; save each table in a file of"
                    + " its own");
        }
    }

    private static void take(Intake in, Whose whose, List<DataRow> rows, int names) {
        Optional<StateSpan> state = States.of(Scheme.NAME, whose.name());
        if (state.isEmpty()) {
            throw new Intake.PassedOver("'" + whose.name() + "' is not a state known here");
        }
        Map<Integer, Integer> years = in.header().years();
        if (whose.imports()) {
            years.keySet().stream().filter(in.scope()::wants).forEach(y -> in.covers(Variable.ARMS, y));
        }
        for (DataRow row : rows) {
            String other = firstText(row, names);
            if (other.toLowerCase(Locale.ROOT).startsWith("total")) {
                continue;
            }
            Optional<StateSpan> recipient = whose.imports() ? state : States.of(Scheme.NAME, other);
            years.forEach((year, column) -> {
                if (in.scope().wants(year) && recipient.filter(in::wants).isPresent()) {
                    StateSpan supplier = SipriTransfers.supplier(whose.imports() ? other : whose.name(), year);
                    OptionalDouble value = in.number(row, column);
                    value.ifPresent(v -> in.sum(Variable.ARMS, recipient.get(), supplier, year, v, row, column));
                }
            });
        }
    }

    /** The names stand in the first column or in the second, before those of years. */
    private static String firstText(DataRow row, int end) {
        for (int k = 0; k < end; k++) {
            if (!row.text(k).isEmpty()) {
                return row.text(k);
            }
        }
        return "";
    }
}
