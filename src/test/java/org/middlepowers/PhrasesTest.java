package org.middlepowers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Messages, help, Javadoc and guides are written as a journal article would be: turns of phrase that none has stay away. */
class PhrasesTest {
    private static final Pattern STRANGE = Pattern.compile("(?i)\\b("
            + String.join(
                    "|",
                    "(is|was|were|be|been) had( from)?\\b(?! to)", "at one stroke", "by a breath", "without remainder",
                    "(none|nothing) known of none", "for want of a", "(are|is|was) let be", "gone on with", "(was|is|were) come by",
                    "told from (chance|nothing|noise)", "no \\w+ (is|are) told", "(is|are) told (all )?at once", "(is|are) told as",
                    "(begins?|run|runs|made|makes|drawn|opens?|asked|counted|fitted|writes|numbered) (it |them |summaries |the \\w+ )?anew",
                    "comes? of (interaction|cutting|one|it)", "what came of", "intervals come of",
                    "tells? (next to nothing|nothing|something) of", "data tell of", "nobody can tell", "evenest", "at will, which",
                    "as chance has it", "doing is told", "told of every", "copy that is whole", "let go of the terminal",
                    "if it likes", "ended well;", "gone level", "nothing is made of",
                    "(?<!there )(is|are) no (whole numbers?|middle powers?|great powers?|shards?|scenarios?|tables?|parameters?|"
                            + "quarters?|maps?|samples?|columns? of|answer sheets?)",
                    "hitherto", "whosoever", "forthwith")
            + ")\\b");

    @Test
    void noTurnOfPhraseIsOneThatAnArticleWouldNotHave() throws IOException {
        List<String> found = new ArrayList<>();
        int files = 0;
        for (String root : List.of("src/main/java", "src/main/resources", "src/site/markdown", "README.md")) {
            try (Stream<Path> all = Files.walk(Path.of(root))) {
                for (Path file : all.filter(f -> f.toString().matches(".*\\.(java|md|csv|ftlh|html)")).toList()) {
                    files++;
                    // a phrase may go on in the next line, of a text, a comment or a string in pieces
                    String text = Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "").replaceAll("\\s*\\n\\s*(\\*|//)?\\s*", " ");
                    Matcher m = STRANGE.matcher(text);
                    while (m.find()) {
                        found.add(file + ": …" + text.substring(Math.max(0, m.start() - 40), Math.min(text.length(), m.end() + 40)));
                    }
                }
            }
        }
        assertThat(files).isGreaterThan(500);
        assertThat(found).isEmpty();
    }
}
