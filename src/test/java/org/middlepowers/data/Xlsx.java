package org.middlepowers.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks and archives of a few rows, as bytes. */
final class Xlsx {
    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    /** Adds a sheet; a text that is a number becomes a cell with a number. */
    @SafeVarargs
    final Xlsx sheet(String name, List<String>... rows) {
        sheets.put(name, List.of(rows));
        return this;
    }

    byte[] bytes() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                + "spreadsheetml.sheet.main+xml\"/>");
        StringBuilder book = new StringBuilder("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>");
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        String rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        StringBuilder bookRels = new StringBuilder(rels);
        int k = 0;
        for (Map.Entry<String, List<List<String>>> sheet : sheets.entrySet()) {
            k++;
            types.append("<Override PartName=\"/xl/worksheets/sheet").append(k).append(".xml\" ContentType=\"application/vnd."
                    + "openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
            book.append("<sheet name=\"").append(sheet.getKey()).append("\" sheetId=\"").append(k).append("\" r:id=\"rId")
                    .append(k).append("\"/>");
            bookRels.append("<Relationship Id=\"rId").append(k).append("\" Type=\"").append(type)
                    .append("worksheet\" Target=\"worksheets/sheet").append(k).append(".xml\"/>");
            parts.put("xl/worksheets/sheet" + k + ".xml", rows(sheet.getValue()));
        }
        parts.put("[Content_Types].xml", types + "</Types>");
        parts.put("_rels/.rels", rels + "<Relationship Id=\"rId1\" Type=\"" + type
                + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put("xl/workbook.xml", book + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", bookRels + "</Relationships>");
        return zip(parts);
    }

    private static String rows(List<List<String>> rows) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData>");
        for (int r = 0; r < rows.size(); r++) {
            xml.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows.get(r).size(); c++) {
                String text = rows.get(r).get(c);
                String at = column(c) + (r + 1);
                if (text.matches("-?\\d[0-9.E]*")) {
                    xml.append("<c r=\"").append(at).append("\"><v>").append(text).append("</v></c>");
                } else if (!text.isEmpty()) {
                    xml.append("<c r=\"").append(at).append("\" t=\"inlineStr\"><is><t>")
                            .append(text.replace("&", "&amp;")).append("</t></is></c>");
                }
            }
            xml.append("</row>");
        }
        return xml + "</sheetData></worksheet>";
    }

    /** A to Z, then AA and on. */
    private static String column(int index) {
        return (index < 26 ? "" : column(index / 26 - 1)) + (char) ('A' + index % 26);
    }

    /** An archive of text files. */
    static byte[] zip(Map<String, String> files) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        files.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return archive(contents);
    }

    /** An archive of files. */
    static byte[] archive(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
