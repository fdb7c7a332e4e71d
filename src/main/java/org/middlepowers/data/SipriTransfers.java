package org.middlepowers.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.middlepowers.data.DataFile.Row;
import org.middlepowers.reader.Countries;
import org.middlepowers.reader.Countries.Scheme;

/**
 * SIPRI Arms Transfers Database, in trend-indicator values: the trade register since 2023, a row per delivery year ({@code
 * SIPRI AT Database ID, Supplier, Recipient, …, Delivery year, …, TIV delivery values, Local production}, below eleven
 * lines of notes, lines ending with a semicolon); the register before, a row per deal ({@code Recipient, Supplier, …,
 * Year(s) of delivery, …, SIPRI TIV of delivered weapons}), whose value is spread evenly over its years; and the table of
 * one recipient ("TIV of arms exports to Kazakhstan, 2010–2014": suppliers down, years across).
 */
final class SipriTransfers implements Importer {
    /** Suppliers that are no states known here; they count in the total. */
    static final String OTHERS = "OTH";

    private static final Pattern RECIPIENT = Pattern.compile("TIV of arms exports to (.+?), \\d{4}");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?");
    private static final String NEW_YEAR = "Delivery year";
    private static final String NEW_VALUE = "TIV delivery values";
    private static final String OLD_YEARS = "Year(s) of delivery";
    private static final String OLD_VALUE = "SIPRI TIV of delivered weapons";

    @Override
    public Source source() {
        return Source.SIPRI_TRANSFERS;
    }

    @Override
    public String layout(Header header) {
        if (isTable(header)) {
            return "TIV table of a recipient";
        }
        return header.has(NEW_YEAR) ? "register, a row per delivery year" : "register, a row per deal";
    }

    private static boolean isTable(Header header) {
        return RECIPIENT.matcher(header.preamble()).find() && !header.years().isEmpty();
    }

    @Override
    public boolean recognises(Header header) {
        return isTable(header) || header.hasAll("Supplier", "Recipient");
    }

    @Override
    public List<String> missing(Header header) {
        if (isTable(header)) {
            return List.of();
        }
        boolean recent = header.count(NEW_YEAR, NEW_VALUE) > 0;
        return recent
                ? Importer.absent(header, NEW_YEAR, NEW_VALUE)
                : Importer.absent(header, OLD_YEARS, OLD_VALUE);
    }

    @Override
    public void read(Intake in) {
        if (isTable(in.header())) {
            table(in);
            return;
        }
        boolean recent = in.header().has(NEW_YEAR);
        int value = in.column(recent ? NEW_VALUE : OLD_VALUE);
        in.rows(row -> {
            Optional<String> recipient = in.state(row, in.column("Recipient"), Scheme.NAME);
            List<Integer> years = recent ? one(in, row) : several(row.text(in.column(OLD_YEARS)));
            years.stream().filter(in.scope()::wants).forEach(y -> in.covers(Variable.ARMS, y));
            if (recipient.isEmpty() || !in.scope().wants(recipient.get())) {
                return;
            }
            OptionalDouble tiv = number(in, row, value);
            String supplier = Countries.iso3(Scheme.NAME, row.text(in.column("Supplier"))).orElse(OTHERS);
            for (int year : years) {
                if (in.scope().wants(year) && tiv.isPresent()) {
                    in.sum(Variable.ARMS, recipient.get(), supplier, year, tiv.getAsDouble() / years.size(), row);
                }
            }
        });
    }

    /** Values at a line's end have a semicolon behind them. */
    private static OptionalDouble number(Intake in, Row row, int column) {
        String text = row.text(column).replaceFirst(";+$", "");
        return text.equals(row.text(column)) ? in.number(row, column) : Numbers.parse(text);
    }

    private static List<Integer> one(Intake in, Row row) {
        OptionalInt year = in.year(row, in.column(NEW_YEAR));
        return year.isPresent() ? List.of(year.getAsInt()) : List.of();
    }

    /** "2010; 2012-2013" is 2010, 2012 and 2013. */
    private static List<Integer> several(String text) {
        List<Integer> years = new ArrayList<>();
        Matcher matcher = YEARS.matcher(text);
        while (matcher.find()) {
            int from = Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
            for (int year = from; year <= to; year++) {
                years.add(year);
            }
        }
        return years;
    }

    private static void table(Intake in) {
        Matcher matcher = RECIPIENT.matcher(in.header().preamble());
        String name = matcher.find() ? matcher.group(1) : "";
        Optional<String> recipient = Countries.iso3(Scheme.NAME, name);
        if (recipient.isEmpty()) {
            in.problems()
                    .add(in.file(), 1, "the recipient '" + name + "' is no state known here; write "
                            + Scheme.NAME.example() + ".");
            return;
        }
        Map<Integer, Integer> years = in.header().years();
        years.keySet().stream().filter(in.scope()::wants).forEach(y -> in.covers(Variable.ARMS, y));
        in.rows(row -> {
            if (!in.scope().wants(recipient.get()) || row.text(0).equalsIgnoreCase("Total")) {
                return;
            }
            String supplier = Countries.iso3(Scheme.NAME, row.text(0)).orElse(OTHERS);
            years.forEach((year, column) -> {
                if (in.scope().wants(year)) {
                    in.number(row, column)
                            .ifPresent(v -> in.sum(Variable.ARMS, recipient.get(), supplier, year, v, row));
                }
            });
        });
    }
}
