package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HindcastCommandTest {
    @TempDir
    private Path folder;

    private static String errors(String... words) {
        Said said = Said.by(words);
        assertThat(said.code()).as(said.all()).isEqualTo(2);
        return said.err();
    }

    @Test
    void itWritesTablesFiguresAndAReportThatCanBeMadeAnew() throws Exception {
        Path out = folder.resolve("out");
        assertThat(Main.run("hindcast", "-r", "3", "--powers", "given", "--output", out.toString())).isZero();
        assertThat(out.resolve("scorecard.csv")).exists();
        assertThat(Files.readString(out.resolve("skill.csv"))).contains("position,model,persistence,all");
        assertThat(Files.readString(out.resolve("manifest.json")))
                .contains("Trained on years up to each origin, 2004; scored on 2005 to 2012.");
        String report = Files.readString(out.resolve("report.html"));
        assertThat(report).contains("Kazakhstan and those that miss most");
        Files.delete(out.resolve("report.html"));
        assertThat(Main.run("report", out.toString())).isZero();
        assertThat(Files.readString(out.resolve("report.html"))).contains("miss most for");
    }

    @Test
    void yearsThatAPosteriorHasSeenAreScoredOnlyWhereThatIsAskedForAndThenItIsSaid() throws Exception {
        Path draws = Files.writeString(
                folder.resolve("draws.csv"),
                "weight,trainedFrom,trainedUntil,socialInfluence\n1,1998,2012,0.4\n2,1998,2012,0.6\n");
        String[] command = {
            "hindcast", "-r", "2", "--powers", "given", "--posterior", draws.toString(), "--output", folder.resolve("o").toString()
        };
        assertThat(errors(command)).contains("has seen 2005 to 2012 of those that are scored").contains("say --seen-years");
        String[] asked = Arrays.copyOf(command, command.length + 1);
        asked[command.length] = "--seen-years";
        assertThat(Main.run(asked)).isZero();
        assertThat(Files.readString(folder.resolve("o/report.html"))).contains("these scores are no test of it");
        assertThat(Files.readString(folder.resolve("o/manifest.json"))).contains("Parameters: draws of");
    }

    @Test
    void whatCannotBeDoneIsToldInASentence() {
        assertThat(errors("hindcast", "--origins", "2000")).contains("name a folder of data sets with --data");
        assertThat(errors("hindcast", "--origins", "2004..1999")).contains("from the earlier to the later");
        assertThat(errors("hindcast", "--until", "2004")).contains("a year after the last origin, 2004");
        assertThat(errors("hindcast", "-r", "1")).contains("takes 2 at least");
        assertThat(errors("hindcast", "--data", folder.resolve("none").toString())).contains("is not a folder");
        assertThat(errors("hindcast", "--data", folder.toString())).contains("No state has ideal points up to 2012");
        assertThat(errors("hindcast", "--data", folder.toString(), "--states", "POL")).contains("member is not also a state");
        assertThat(errors("hindcast", "--data", folder.toString(), "--states", "CHN")).contains("not great powers");
    }
}
