package org.middlepowers.report;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A document in Markdown as a page for a browser. */
public final class MarkdownPage {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final String STYLE =
            "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}"
                    + "table{border-collapse:collapse;margin:1rem 0;font-size:.9em}"
                    + "td,th{border:1px solid #bbb;padding:.3em .6em;text-align:left;vertical-align:top}"
                    + "code,pre{background:#f4f4f4}pre{padding:.6em;overflow-x:auto}"
                    + "@media print{body{max-width:none}}";

    private MarkdownPage() {}

    /** The page; markup within the text stays text. */
    public static String html(String title, String markdown) {
        String body = HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build()
                .render(Parser.builder().extensions(TABLES).build().parse(markdown));
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + escaped(title)
                + "</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n" + body + "</body>\n</html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
