package org.middlepowers.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.middlepowers.reader.Countries.Scheme;

/**
 * Correlates of War, Formal Alliances 4.1 (Gibler 2009), to 2012: {@code alliance_v4.1_by_dyad_yearly.csv} ({@code
 * version4id, ccode1, ccode2, …, defense, …, year}) or {@code alliance_v4.1_by_member_yearly.csv} ({@code version4id,
 * ccode, …, defense, …, year}), in which two members of one alliance with an obligation to defend are allied.
 */
final class CowAlliances implements Importer {
    /** An alliance in a year. */
    private record Treaty(String id, int year) {}

    /** A member with its obligation, and where that stands. */
    private record Member(StateSpan state, boolean defence, DataRow row) {}

    @Override
    public DataSet source() {
        return DataSet.COW_ALLIANCES;
    }

    @Override
    public String layout(Header header) {
        return header.has("ccode1") ? "dyad-year" : "member-year";
    }

    @Override
    public boolean recognises(Header header) {
        return isTheirs(header) && header.has("year");
    }

    private static boolean isTheirs(Header header) {
        return header.count("version4id", "version3id", "mem_st_year", "dyad_st_year") > 0
                || header.hasAll("ccode1", "ccode2", "entente");
    }

    @Override
    public Optional<String> companion(Header header) {
        return isTheirs(header) && !header.has("year")
                ? Optional.of("alliances from beginning to end; the file whose name ends with _yearly.csv is used")
                : Optional.empty();
    }

    @Override
    public Set<Variable> tells(Header header) {
        return Set.of(Variable.PACT);
    }

    @Override
    public List<String> needs(Header header) {
        return header.has("ccode1")
                ? List.of("ccode1", "ccode2", "defense", "year")
                : List.of("version4id", "ccode", "defense", "year");
    }

    @Override
    public void read(Intake in) {
        if (in.header().has("ccode1")) {
            dyads(in);
        } else {
            members(in);
        }
    }

    private static void dyads(Intake in) {
        int defence = in.column("defense");
        in.rows(row -> {
            OptionalInt year = in.year(row, in.column("year"));
            Optional<StateSpan> a = in.state(row, in.column("ccode1"), Scheme.COW);
            Optional<StateSpan> b = in.state(row, in.column("ccode2"), Scheme.COW);
            if (year.isEmpty()) {
                return;
            }
            in.covers(Variable.PACT, year.getAsInt());
            OptionalDouble pact = in.number(row, defence);
            if (a.isPresent() && b.isPresent() && pact.orElse(0) > 0) {
                pact(in, a.get(), b.get(), year.getAsInt(), row);
            }
        });
    }

    private static void members(Intake in) {
        Map<Treaty, List<Member>> treaties = new HashMap<>();
        in.rows(row -> {
            OptionalInt year = in.year(row, in.column("year"));
            Optional<StateSpan> state = in.state(row, in.column("ccode"), Scheme.COW);
            if (year.isPresent()) {
                in.covers(Variable.PACT, year.getAsInt());
                boolean defence = in.number(row, in.column("defense")).orElse(0) > 0;
                Treaty treaty = new Treaty(row.text(in.column("version4id")), year.getAsInt());
                state.filter(in::wants)
                        .ifPresent(s -> treaties.computeIfAbsent(treaty, t -> new ArrayList<>())
                                .add(new Member(s, defence, row)));
            }
        });
        treaties.forEach((treaty, members) -> {
            for (Member a : members) {
                members.stream()
                        .filter(b -> !b.state().equals(a.state()) && (a.defence() || b.defence()))
                        .forEach(b -> pact(in, a.state(), b.state(), treaty.year(), a.row()));
            }
        });
    }

    /** A pact holds both ways: a pledge of one side is a pact, as is the American one to Japan. */
    static void pact(Intake in, StateSpan a, StateSpan b, int year, DataRow row) {
        if (in.wants(a) && in.wants(b) && !a.code().equals(b.code())) {
            in.add(Variable.PACT, a, b, year, 1, row, in.column("defense"));
            in.add(Variable.PACT, b, a, year, 1, row, in.column("defense"));
        }
    }
}
