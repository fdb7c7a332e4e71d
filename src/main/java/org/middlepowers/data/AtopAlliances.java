package org.middlepowers.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.middlepowers.reader.Countries.Scheme;

/**
 * Alliance Treaty Obligations and Provisions 5.1 (Leeds, Ritter, Mitchell and Long 2002), to 2018, members by Correlates
 * of War number: {@code atop5_1dy.csv} ({@code mem1, mem2, year, atopally, defense, …}), its directed form ({@code stateA,
 * stateB, year, …}), or the member file {@code atop5_1m.csv} ({@code atopid, member, yrent, yrexit, …, defense}), in
 * which {@code yrexit} 0 is a membership still in force when the data end.
 */
final class AtopAlliances implements Importer {
    /** Last years of versions 5 (codebook), 4 and 3; the member file does not say which it is, but in its name. */
    private static int lastYear(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.contains("atop3") ? 2003 : name.contains("atop4") ? 2016 : 2018;
    }


    /** A member's years and obligation. */
    private record Member(StateSpan state, int from, int to, boolean defence, DataRow row) {}

    @Override
    public DataSet source() {
        return DataSet.ATOP;
    }

    @Override
    public String layout(Header header) {
        return header.has("member") ? "members" : header.has("mem1") ? "dyad-year" : "directed dyad-year";
    }

    @Override
    public boolean recognises(Header header) {
        return isDyads(header) || header.hasAll("atopid", "member");
    }

    /** The file of alliances has their members side by side: mem1, mem2, mem3 and so on. */
    private static boolean isDyads(Header header) {
        return !header.has("mem3")
                && (header.hasAll("mem1", "mem2") || header.has("atopally") && header.hasAll("stateA", "stateB"));
    }

    @Override
    public Optional<String> companion(Header header) {
        boolean theirs = header.count("atopally", "atopid", "atopid1") > 0;
        return theirs && !recognises(header)
                ? Optional.of("a table by state or by alliance; those by pair of states or by member are used")
                : Optional.empty();
    }

    @Override
    public Set<Variable> tells(Header header) {
        return Set.of(Variable.PACT);
    }

    @Override
    public List<String> needs(Header header) {
        if (header.has("member")) {
            return List.of("atopid", "member", "yrent", "yrexit", "defense");
        }
        return header.has("mem1")
                ? List.of("mem1", "mem2", "year", "defense")
                : List.of("stateA", "stateB", "year", "defense");
    }

    @Override
    public void read(Intake in) {
        if (in.header().has("member")) {
            members(in);
        } else {
            dyads(in, in.header().has("mem1") ? "mem1" : "stateA", in.header().has("mem2") ? "mem2" : "stateB");
        }
    }

    private static void dyads(Intake in, String first, String second) {
        in.rows(row -> {
            OptionalInt year = in.year(row, in.column("year"));
            if (year.isEmpty()) {
                return;
            }
            in.covers(Variable.PACT, year.getAsInt());
            Optional<StateSpan> a = in.state(row, in.column(first), Scheme.COW);
            Optional<StateSpan> b = in.state(row, in.column(second), Scheme.COW);
            if (a.isPresent() && b.isPresent() && in.number(row, in.column("defense")).orElse(0) > 0) {
                CowAlliances.pact(in, a.get(), b.get(), year.getAsInt(), row);
            }
        });
    }

    private static void members(Intake in) {
        int last = lastYear(in.file());
        Map<String, List<Member>> treaties = new HashMap<>();
        in.rows(row -> {
            Optional<StateSpan> state = in.state(row, in.column("member"), Scheme.COW);
            int from = (int) in.number(row, in.column("yrent")).orElse(0);
            int to = (int) in.number(row, in.column("yrexit")).orElse(0);
            boolean defence = in.number(row, in.column("defense")).orElse(0) > 0;
            state.filter(in::wants)
                    .ifPresent(s -> treaties.computeIfAbsent(row.text(in.column("atopid")), t -> new ArrayList<>())
                            .add(new Member(s, from, to == 0 ? last : to, defence, row)));
        });
        for (int year = last; in.scope().wants(year) || year > in.scope().latest(); year--) {
            if (in.scope().wants(year)) {
                in.covers(Variable.PACT, year);
                int at = year;
                treaties.values().forEach(members -> pacts(in, members, at));
            }
        }
    }

    private static void pacts(Intake in, List<Member> members, int year) {
        List<Member> current =
                members.stream().filter(m -> m.from() <= year && year <= m.to()).toList();
        for (Member a : current) {
            current.stream()
                    .filter(b -> !b.state().equals(a.state()) && (a.defence() || b.defence()))
                    .forEach(b -> CowAlliances.pact(in, a.state(), b.state(), year, a.row()));
        }
    }
}
