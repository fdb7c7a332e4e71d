package org.middlepowers.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.middlepowers.gui.draw.Look;
import org.middlepowers.gui.draw.MapLegend;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.gui.time.BranchChange;
import org.middlepowers.gui.time.Story;
import org.middlepowers.gui.time.Track;

/** The guide of the site says what the guide in the window says, in the same words. */
class GuideTest {
    private static String guide() throws Exception {
        return flat(Files.readString(Path.of("src/site/markdown/gui.md")));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void itHoldsWhatCanBeDoneTheWordsAndTheKeys() throws Exception {
        String guide = guide();
        assertThat(Help.paragraphs()).hasSizeGreaterThan(10).allSatisfy(p -> assertThat(guide).contains(flat(p)));
    }

    @Test
    void itsTableHoldsAllThatTheLegendExplains() throws Exception {
        String guide = guide();
        Branch branch = Branch.of("kazakhstan-2022", Optional.empty(), List.of(), 1, 1);
        Track changed = new Track(branch.with(BranchChange.of(List.of("shocks.war=null"), 28, "no war")));
        Scene scene = new Scene(Story.of(new Track(branch)).branching(changed, -1), -1, Look.PLAIN);
        assertThat(MapLegend.meanings(scene)).hasSizeGreaterThan(14).allSatisfy(m ->
                assertThat(guide).contains(m.replaceFirst("<b>(.*?)</b>: (.*)", "| $1 | $2 |")));
    }
}
