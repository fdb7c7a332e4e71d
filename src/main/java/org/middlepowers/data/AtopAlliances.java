package org.middlepowers.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.middlepowers.data.DataFile.Row;
import org.middlepowers.reader.Countries.Scheme;

/**
 * Alliance Treaty Obligations and Provisions 5.1 (Leeds, Ritter, Mitchell and Long 2002), to 2018, members by Correlates
 * of War number: {@code atop5_1dy.csv} ({@code mem1, mem2, year, atopally, defense, …}), its directed form ({@code stateA,
 * stateB, year, …}), or the member file {@code atop5_1m.csv} ({@code atopid, member, yrent, yrexit, …, defense}), in
 * which {@code yrexit} 0 is a membership still in force when the data end.
 */
final class AtopAlliances implements Importer {
    /** Last year of version 5.1 (codebook). */
    private static final int LAST_YEAR = 2018;

    /** A member's years and obligation. */
    private record Member(String state, int from, int to, boolean defence, Row row) {}

    @Override
    public Source source() {
        return Source.ATOP;
    }

    @Override
    public String layout(Header header) {
        return header.has("member") ? "members" : header.has("mem1") ? "dyad-year" : "directed dyad-year";
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("atopally") || header.hasAll("mem1", "mem2") || header.hasAll("atopid", "member");
    }

    @Override
    public List<String> missing(Header header) {
        if (header.has("member")) {
            return Importer.absent(header, "atopid", "yrent", "yrexit", "defense");
        }
        return header.has("mem1")
                ? Importer.absent(header, "mem2", "year", "defense")
                : Importer.absent(header, "stateA", "stateB", "year", "defense");
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
            Optional<String> a = in.state(row, in.column(first), Scheme.COW);
            Optional<String> b = in.state(row, in.column(second), Scheme.COW);
            if (a.isPresent() && b.isPresent() && in.number(row, in.column("defense")).orElse(0) > 0) {
                CowAlliances.pact(in, a.get(), b.get(), year.getAsInt(), row);
            }
        });
    }

    private static void members(Intake in) {
        Map<String, List<Member>> treaties = new HashMap<>();
        in.rows(row -> {
            Optional<String> state = in.state(row, in.column("member"), Scheme.COW);
            int from = (int) in.number(row, in.column("yrent")).orElse(0);
            int to = (int) in.number(row, in.column("yrexit")).orElse(0);
            boolean defence = in.number(row, in.column("defense")).orElse(0) > 0;
            state.filter(in.scope()::wants)
                    .ifPresent(s -> treaties.computeIfAbsent(row.text(in.column("atopid")), t -> new ArrayList<>())
                            .add(new Member(s, from, to == 0 ? LAST_YEAR : to, defence, row)));
        });
        for (int year = LAST_YEAR; in.scope().wants(year) || year > in.scope().latest(); year--) {
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
