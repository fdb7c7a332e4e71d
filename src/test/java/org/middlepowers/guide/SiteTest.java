package org.middlepowers.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No link of README or of a guide is dead, and every page stands in the menu, which is the way back from all others. */
class SiteTest {
    private static final Path SITE = Path.of("src/site");
    private static final Pattern ITEM = Pattern.compile("<item [^>]*href=\"([^\"]+)\"");

    @Test
    void noLinkIsDead() {
        List<Guides.Link> dead = new ArrayList<>();
        for (Path page : Guides.all()) {
            for (Guides.Link link : Guides.links(page)) {
                if (!resolves(link)) {
                    dead.add(link);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void everyPageStandsInTheMenuAndEveryEntryOfTheMenuIsAPage() throws IOException {
        Set<String> menu = new TreeSet<>();
        Matcher item = ITEM.matcher(Files.readString(SITE.resolve("site.xml")));
        while (item.find()) {
            menu.add(item.group(1));
        }
        // The one page that is made, not written.
        assertThat(menu.remove("apidocs/index.html")).isTrue();
        Set<String> pages = new TreeSet<>();
        for (Path page : Guides.pages()) {
            String name = Guides.PAGES.relativize(page).toString().replace('\\', '/');
            pages.add(name.replaceFirst("md$", "html"));
        }
        assertThat(menu).isEqualTo(pages);
    }

    private static boolean resolves(Guides.Link link) {
        String target = link.target().replaceFirst("#.*$", "");
        if (target.isEmpty()) {
            return true;
        }
        if (link.page().equals(Guides.README)) {
            return Files.exists(Path.of(target));
        }
        // Pictures of the site lie beside its pages; pages stand for the HTML made of them.
        Path there = link.page().resolveSibling(target).normalize();
        Path picture = SITE.resolve("resources").resolve(Guides.PAGES.relativize(there).normalize());
        return there.startsWith(Guides.PAGES) && Files.exists(there) || Files.exists(picture);
    }
}
