package org.middlepowers.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.middlepowers.reader.Countries.Scheme;

/**
 * SIPRI Arms Transfers Database, in trend-indicator values: the trade register since 2023, a row per delivery year ({@code
 * SIPRI AT Database ID, Supplier, Recipient, …, Delivery year, …, TIV delivery values, Local production}, below eleven
 * lines of notes, lines ending with a semicolon); the register before, a row per deal ({@code Recipient, Supplier, …,
 * Year(s) of delivery, …, SIPRI TIV of delivered weapons}), whose value is spread evenly over its years; and the {@linkplain
 * SipriTables tables} of one state. What one supplier delivered does not say what others did, so that an extract of a
 * register is not an account of a year.
 */
final class SipriTransfers implements Importer {
    /** Suppliers that are not states known here; they count in the total. */
    static final String OTHERS = "OTH";

    private static final Pattern REGISTER =
            Pattern.compile("(?:conventional )?(?:arms|weapons) from (.+?)\\s+to\\s+(.+?)\\s*\\.", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?");
    private static final String NEW_YEAR = "Delivery year";
    private static final String NEW_VALUE = "TIV delivery values";
    private static final String OLD_YEARS = "Year(s) of delivery";
    private static final String OLD_VALUE = "SIPRI TIV of delivered weapons";

    @Override
    public DataSet source() {
        return DataSet.SIPRI_TRANSFERS;
    }

    @Override
    public String layout(Header header) {
        if (SipriTables.isTable(header)) {
            return "deliveries to or from one state";
        }
        return isRecent(header) ? "register, a row per delivery year" : "register, a row per deal";
    }

    private static boolean isRecent(Header header) {
        return header.count(NEW_YEAR, NEW_VALUE, "SIPRI AT Database ID") > 0;
    }

    @Override
    public boolean recognises(Header header) {
        return SipriTables.isTable(header)
                || header.hasAll("Supplier", "Recipient")
                        && header.count(NEW_VALUE, OLD_VALUE, "SIPRI AT Database ID", "SIPRI TIV per unit", OLD_YEARS) > 0;
    }

    @Override
    public Optional<String> companion(Header header) {
        return SipriTables.isTotals(header)
                ? Optional.of("totals of states or of kinds of weapons, which do not tell who delivered to whom")
                : Optional.empty();
    }

    @Override
    public Set<Variable> tells(Header header) {
        return Set.of(Variable.ARMS);
    }

    @Override
    public List<String> needs(Header header) {
        if (SipriTables.isTable(header)) {
            return List.of();
        }
        return isRecent(header)
                ? List.of("Supplier", "Recipient", NEW_YEAR, NEW_VALUE)
                : List.of("Supplier", "Recipient", OLD_YEARS, OLD_VALUE);
    }

    @Override
    public void read(Intake in) {
        if (SipriTables.isTable(in.header())) {
            SipriTables.read(in);
            return;
        }
        boolean recent = isRecent(in.header());
        int value = in.column(recent ? NEW_VALUE : OLD_VALUE);
        Set<String> suppliers = new HashSet<>();
        Set<String> recipients = new HashSet<>();
        in.rows(row -> {
            String from = row.text(in.column("Supplier"));
            suppliers.add(from);
            recipients.add(row.text(in.column("Recipient")));
            Optional<StateSpan> recipient = in.state(row, in.column("Recipient"), Scheme.NAME);
            List<Integer> years = recent ? one(in, row) : several(row.text(in.column(OLD_YEARS)));
            years.stream().filter(in.scope()::wants).forEach(y -> in.covers(Variable.ARMS, y));
            if (recipient.filter(in::wants).isEmpty()) {
                return;
            }
            OptionalDouble tiv = number(in, row, value);
            for (int year : years) {
                if (in.scope().wants(year) && tiv.isPresent()) {
                    double share = tiv.getAsDouble() / years.size();
                    in.sum(Variable.ARMS, recipient.get(), supplier(from, year), year, share, row, value);
                }
            }
        });
        if (isExtract(in.header().preamble(), suppliers, recipients)) {
            in.harvest().uncover(Variable.ARMS);
            in.skip("supplier in all: an extract, which does not say what others delivered");
        }
    }

    private static boolean isExtract(String preamble, Set<String> suppliers, Set<String> recipients) {
        Matcher matcher = REGISTER.matcher(preamble);
        if (matcher.find()) {
            String from = matcher.group(1).toLowerCase(Locale.ROOT);
            return !from.startsWith("all") && !from.contains("world");
        }
        return suppliers.size() == 1 && recipients.size() > 1;
    }

    /** A predecessor counts as its successor; whoever is not a state known here, with all others. */
    static StateSpan supplier(String name, int year) {
        return States.of(Scheme.NAME, name).filter(s -> s.existed(year)).map(s -> StateSpan.itself(s.code())).orElse(StateSpan.itself(OTHERS));
    }

    /** Values at a line's end have a semicolon behind them. */
    private static OptionalDouble number(Intake in, DataRow row, int column) {
        String text = row.text(column).replaceFirst(";+$", "");
        return text.equals(row.text(column)) ? in.number(row, column) : NumberText.parse(text);
    }

    private static List<Integer> one(Intake in, DataRow row) {
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
}
