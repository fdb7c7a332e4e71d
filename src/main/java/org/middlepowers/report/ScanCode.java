package org.middlepowers.report;

import io.nayuki.qrcodegen.QrCode;

/** An address as a code to scan (QR, ISO/IEC 18004), for a projector or a terminal. */
public final class ScanCode {
    private static final int QUIET = 4;

    private final QrCode code;

    /** The code of a text of no more than some hundred characters. */
    public ScanCode(String text) {
        code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    }

    /** As a picture that stands in a page. */
    public String svg() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
                }
            }
        }
        int side = code.size + 2 * QUIET;
        return "<svg viewBox=\"0 0 " + side + " " + side + "\" role=\"img\" aria-label=\"code to scan\"><path fill=\"#fff\" d=\"M0 0h"
                + side + "v" + side + "H0z\"/><path d=\"" + path + "\"/></svg>";
    }

    /** In characters for a dark terminal, two rows in one line; light where the code is light. */
    public String text() {
        StringBuilder lines = new StringBuilder();
        for (int y = -2; y < code.size + 2; y += 2) {
            for (int x = -2; x < code.size + 2; x++) {
                boolean upper = !code.getModule(x, y);
                boolean lower = !code.getModule(x, y + 1);
                lines.append(upper ? lower ? '█' : '▀' : lower ? '▄' : ' ');
            }
            lines.append('\n');
        }
        return lines.toString();
    }
}
