package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.model.Agency;
import org.middlepowers.model.World;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;

/** What a world of an earlier quarter cannot have known. */
class AsOfTest {
    @TempDir
    private Path folder;

    private static List<String> paths(AsOf asOf) {
        return asOf.early().stream().map(AsOf.Early::path).toList();
    }

    private static Scenario kazakhstan() throws Exception {
        return ScenarioFiles.load("kazakhstan-2022", List.of()).scenario();
    }

    @Test
    void shocksVotesFoundationsAndHistoriesGoByTheirOwnDates() throws Exception {
        AsOf asOf = AsOf.of(kazakhstan(), Quarter.of(2018, 1), true);
        assertThat(paths(asOf)).contains("shocks.trade_war", "shocks.war").doesNotContain("shocks.sco_2017", "institutions.AIIB");
        Scenario left = asOf.scenario();
        assertThat(left.shocks().values()).allSatisfy(s -> assertThat(s.at()).isLessThanOrEqualTo(Quarter.of(2018, 1)));
        assertThat(left.votes()).isEmpty();
        assertThat(left.series().capability().get("CHN").keySet()).allMatch(y -> y < 2018);
        assertThat(AsOf.of(kazakhstan(), Quarter.of(2018, 1), false).scenario().series()).isEqualTo(kazakhstan().series());
    }

    @Test
    void parametersFittedToALaterEpisodeGoBackToTheirDefaults() throws Exception {
        Scenario all = kazakhstan();
        double usual = Parameters.defaults().votes().voteConstant();
        assertThat(all.parameters().votes().voteConstant()).isNotEqualTo(usual);
        AsOf before = AsOf.of(all, Quarter.of(2021, 4), true);
        assertThat(paths(before)).contains("parameters.voteConstant", "parameters.reexportHalf");
        assertThat(before.scenario().parameters().votes().voteConstant()).isEqualTo(usual);
        AsOf after = AsOf.of(all, Quarter.of(2022, 1), true);
        assertThat(after.scenario().parameters().votes()).isEqualTo(all.parameters().votes());
        assertThat(paths(after)).contains("parameters.reexportHalf");
    }

    @Test
    void membersAndTransitAccessGoByTheirKnownDatesAndTheRestRuns() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.yaml"), """
                extends: kazakhstan-2022
                title: Mine
                known:
                  institutions.SCO.members.UZB: 2015Q4
                  institutions.OTS: 2016Q1
                """);
        Scenario mine = ScenarioFiles.load(file.toString(), List.of()).scenario();
        AsOf asOf = AsOf.of(mine, Quarter.of(2015, 2), true);
        assertThat(paths(asOf)).contains(
                "institutions.SCO.members.UZB", "middlePowers.KGZ.transitAccess.RUS", "institutions.OTS");
        assertThat(asOf.scenario().institutions().get("SCO").members()).contains("KAZ").doesNotContain("UZB");
        assertThat(asOf.scenario().institutions()).doesNotContainKey("OTS");
        assertThat(asOf.scenario().middlePowers().get("KGZ").transitAccess()).containsOnlyKeys("CHN");
        new World(asOf.scenario(), 1, 1, Agency.FULL).run();
        assertThat(asOf.scenario().middlePowers().get("KAZ")).isEqualTo(mine.middlePowers().get("KAZ"));
    }

    @Test
    void theOpeningIsOfTheQuarterBeforeTheStart() throws Exception {
        assertThat(paths(AsOf.of(kazakhstan(), Quarter.of(2014, 3), true))).contains(AsOf.OPENING);
        assertThat(paths(AsOf.of(kazakhstan(), Quarter.of(2014, 4), true))).doesNotContain(AsOf.OPENING);
        assertThat(AsOf.of(kazakhstan(), Quarter.of(2200, 4), true).early()).isEmpty();
    }

    @Test
    void aDateOfWhatCannotBeDatedIsRefusedAndOneOfWhatIsNotThereIsASlip() throws Exception {
        Path file = folder.resolve("mine.yaml");
        String head = "extends: kazakhstan-2022\ntitle: Mine\nknown:\n  ";
        Files.writeString(file, head + "greatPowers.USA.invest: 2015Q4\n");
        assertThatThrownBy(() -> ScenarioFiles.load(file.toString(), List.of()))
                .hasMessageContaining("is no place that can be dated; allowed are parameters.NAME");
        Files.writeString(file, head + "parameters.voteConstan: 2015Q4\n");
        assertThatThrownBy(() -> ScenarioFiles.load(file.toString(), List.of()))
                .hasMessageContaining("is not a parameter; did you mean 'voteConstant'?");
        Files.writeString(file, head + "institutions.SCO.members.TUR: 2015Q4\n");
        assertThat(Warnings.check(file.toString()).warnings())
                .anySatisfy(w -> assertThat(w.message()).contains("dates nothing that is there"));
    }
}
