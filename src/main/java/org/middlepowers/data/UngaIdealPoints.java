package org.middlepowers.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.middlepowers.reader.Countries.Scheme;

/**
 * UN General Assembly ideal points (Bailey, Strezhnev and Voeten 2017; Harvard Dataverse, doi:10.7910/DVN/LEJUQZ), as CSV
 * or in Dataverse's tab-separated form. Columns of the release of 2025: {@code ccode, iso3c, Countryname, year, NVotesFP,
 * IdealPointFP, Q5%FP …} (final-passage votes) and {@code IdealPointAll} (all votes); earlier releases have {@code
 * session} in place of {@code year} (session n is of the year 1945 + n) and {@code IdealPoint} for all votes. States are
 * by ISO code where there is one, else by Correlates of War number.
 */
final class UngaIdealPoints implements Importer {
    private static final int FIRST_SESSION = 1945;
    private static final double FURTHEST = 5;
    private static final Pattern ISSUE = Pattern.compile("(?i)(^|[_ -]|estimates|points?)(me|nu|di|hr|co|ec)([_ .\\d-]|$)"
            + "|issue|important|palestin|middle.?east|nuclear|disarm|human.?right|coloni|econom");

    @Override
    public DataSet source() {
        return DataSet.UNGA;
    }

    @Override
    public String layout(Header header) {
        return header.has("IdealPointFP") ? "final-passage votes" : "all votes";
    }

    @Override
    public boolean recognises(Header header) {
        return header.count("IdealPointFP", "IdealPointAll", "IdealPoint") > 0 && !isOther(header);
    }

    /** Pairs of states, and estimates from the votes on one issue. */
    private static boolean isOther(Header header) {
        return header.count("ccode1", "ccode2", "issue") > 0;
    }

    @Override
    public Optional<String> companion(Header header) {
        boolean theirs = header.columns().stream().anyMatch(c -> c.toLowerCase(Locale.ROOT).startsWith("idealpoint"))
                || header.hasAll("ccode1", "ccode2", "agree");
        return theirs && !recognises(header)
                ? Optional.of("pairs of states, or estimates from the votes on one issue; those by state and year are used")
                : Optional.empty();
    }

    @Override
    public Set<Variable> tells(Header header) {
        return Set.of(Variable.IDEAL_POINT, Variable.IDEAL_POINT_ALL);
    }

    @Override
    public List<String> needs(Header header) {
        return Stream.of("IdealPointFP", "IdealPointAll", "IdealPoint", "iso3c", "ccode", "year", "session")
                .filter(header::has)
                .toList();
    }

    @Override
    public List<String> missing(Header header) {
        List<String> missing = new ArrayList<>();
        if (!header.has("year") && !header.has("session")) {
            missing.add("'year' (or 'session')");
        }
        if (!header.has("iso3c") && !header.has("ccode")) {
            missing.add("'iso3c' (or 'ccode')");
        }
        return missing;
    }

    @Override
    public void read(Intake in) {
        OptionalInt finalPassage = in.header().find("IdealPointFP");
        OptionalInt all = in.header().find("IdealPointAll");
        OptionalInt allVotes = all.isPresent() ? all : in.header().find("IdealPoint");
        if (finalPassage.isEmpty() && all.isEmpty() && ISSUE.matcher(in.file().substring(in.file().lastIndexOf('/') + 1)).find()) {
            throw new Intake.PassedOver("by its name, estimates from the votes on one issue");
        }
        in.rows(row -> {
            Optional<StateSpan> state = state(in, row);
            if (state.filter(in::wants).isEmpty()) {
                return;
            }
            OptionalInt year = year(in, row);
            if (year.isPresent()) {
                take(in, row, finalPassage, Variable.IDEAL_POINT, state.get(), year.getAsInt());
                take(in, row, allVotes, Variable.IDEAL_POINT_ALL, state.get(), year.getAsInt());
                PositionError.take(in, row, "Q5%FP", "Q95%FP", state.get(), year.getAsInt());
            }
        });
    }

    private static void take(Intake in, DataRow row, OptionalInt column, Variable variable, StateSpan state, int year) {
        if (column.isEmpty() || !in.scope().asks(variable)) {
            return;
        }
        OptionalDouble value = in.number(row, column.getAsInt());
        if (value.isPresent() && in.within(row, column.getAsInt(), value.getAsDouble(), -FURTHEST, FURTHEST)) {
            in.add(variable, state, year, value.getAsDouble(), row, column.getAsInt());
        }
    }

    private static Optional<StateSpan> state(Intake in, DataRow row) {
        OptionalInt iso3 = in.header().find("iso3c");
        OptionalInt cow = in.header().find("ccode");
        boolean byIso = iso3.isPresent() && (cow.isEmpty() || !NumberText.isMissing(row.text(iso3.getAsInt())));
        return byIso ? in.state(row, iso3.getAsInt(), Scheme.ISO3) : in.state(row, cow.orElseThrow(), Scheme.COW);
    }

    private static OptionalInt year(Intake in, DataRow row) {
        OptionalInt year = in.header().find("year");
        if (year.isPresent()) {
            return in.year(row, year.getAsInt());
        }
        OptionalDouble session = in.number(row, in.column("session"));
        int of = (int) session.orElse(0) + FIRST_SESSION;
        return session.isPresent() && in.scope().wants(of) ? OptionalInt.of(of) : OptionalInt.empty();
    }
}
