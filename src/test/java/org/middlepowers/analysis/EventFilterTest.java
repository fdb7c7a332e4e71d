package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.results.TableReader;

/** Which events pass. */
class EventFilterTest {
    private static final List<String> ANY = List.of();
    private static final String EVENTS =
            """
            run,scenario,replication,quarter,source,target,act,cameo,quad,goldstein,sector,region,issue,sanction
            1,w,1,2015Q4,CHN,KAZ,OFFER,031,1,5.2,energy,Atyrau,,
            2,w,1,2016Q1,KAZ,CHN,PROTEST,141,4,-6.5,,Atyrau,,
            3,w,2,2016Q2,KAZ,RUS,PROTEST,141,4,-6.5,,Almaty,,
            4,w,2,2019Q4,CHN,UZB,DEMAND,100,3,-5,,,,
            5,w,2,2020Q1,KAZ,CHN,ACCEPT_PROJECT,061,2,6.4,transport,East Kazakhstan,,
            """;

    @TempDir
    Path folder;

    /** Numbers of the events that pass; each is in a run of its own. */
    private List<String> passing(EventFilter filter) throws IOException {
        Path file = Files.writeString(folder.resolve("events.csv"), EVENTS);
        List<String> runs = new ArrayList<>();
        try (TableReader table = TableReader.open(file)) {
            filter.bind(table);
            while (table.next()) {
                if (filter.admits(table)) {
                    runs.add(table.text(0));
                }
            }
        }
        return runs;
    }

    private static EventFilter parties(List<String> actors, List<String> others) {
        return new EventFilter(actors, others, Map.of(), "", "");
    }

    private static EventFilter such(Map<String, List<String>> allowed) {
        return new EventFilter(ANY, ANY, allowed, "", "");
    }

    @Test
    void withoutConditionsAllPass() throws IOException {
        assertThat(passing(parties(ANY, ANY))).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void anActorMayBeOnEitherSide() throws IOException {
        assertThat(passing(parties(List.of("kaz"), ANY))).containsExactly("1", "2", "3", "5");
        assertThat(passing(parties(List.of("KAZ"), List.of("CHN")))).containsExactly("1", "2", "5");
        assertThat(passing(parties(List.of("CHN"), List.of("RUS", "UZB")))).containsExactly("4");
        assertThat(passing(parties(List.of("KAZ"), List.of("KAZ")))).isEmpty();
    }

    @Test
    void bothEndsOfAPeriodAreIn() throws IOException {
        assertThat(passing(new EventFilter(ANY, ANY, Map.of(), "2016Q1", "2019Q4")))
                .containsExactly("2", "3", "4");
    }

    @Test
    void conditionsAreJoinedByAndTheirValuesByOr() throws IOException {
        assertThat(passing(such(Map.of("quad", List.of("3", "4")))))
                .containsExactly("2", "3", "4");
        assertThat(passing(such(Map.of(
                        "quad", List.of("3", "4"), "act", List.of("protest"), "region", List.of("atyrau"), "sector", ANY))))
                .containsExactly("2");
        assertThat(passing(such(Map.of("sector", List.of("Energy", "transport")))))
                .containsExactly("1", "5");
        assertThat(passing(such(Map.of("run", List.of("4")))))
                .containsExactly("4");
    }
}
