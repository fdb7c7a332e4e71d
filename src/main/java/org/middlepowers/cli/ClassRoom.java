package org.middlepowers.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.middlepowers.report.ScanCode;
import org.middlepowers.study.lesson.ClassServer;

/** Lessons on the room's network: says where and to whom it is open, and waits until it is stopped. */
final class ClassRoom {
    private final String language;
    private final String heading;

    /**
     * A room.
     *
     * @param heading of its list of lessons, in the language
     */
    ClassRoom(String language, String heading) {
        this.language = language;
        this.heading = heading;
    }

    /**
     * Serves until Ctrl-C.
     *
     * @param lessons titles by name, in the order of the list
     * @param pages HTML by name
     */
    int open(Map<String, String> lessons, Map<String, String> pages, int port, Path folder)
            throws IOException, Failure.Wrong {
        String host = addresses().stream().findFirst().orElse("localhost");
        Map<String, String> served = new TreeMap<>();
        pages.forEach((name, html) -> served.put("/" + name, html));
        served.put("/", list(lessons));
        String address = "http://" + host + ":" + port + "/";
        served.put("/code", code(address));
        try (ClassServer server = new ClassServer(new InetSocketAddress(port), served, folder)) {
            System.out.println(said(address, folder));
            System.out.flush();
            // Ctrl-C ends the program while this thread waits, so the last line is said on the way out.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.err.println(
                    server.sheets() + (server.sheets() == 1 ? " sheet" : " sheets") + " handed in: " + folder)));
            new CountDownLatch(1).await();
        } catch (BindException e) {
            throw new Failure.Wrong("Port " + port + " is taken on this machine, or may not be used. Name another with --port.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    static String said(String address, Path folder) {
        return "Lessons:   " + address + "\nTo project: " + address + "code\n\n" + new ScanCode(address).text()
                + "\nOpen to everybody who can reach this machine on its network, without a password: they can read the lessons and"
                + " hand in\nanswer sheets, and nothing else of this machine. Sheets go to " + folder
                + " (class-report gathers them).\nA firewall may ask whether Java may listen. Ctrl-C closes it.";
    }

    /** This machine's addresses on networks of its own; the first is the one that is shown. */
    static List<String> addresses() throws SocketException {
        return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                .filter(ClassRoom::isUp)
                .flatMap(NetworkInterface::inetAddresses)
                .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress() && !a.isLinkLocalAddress())
                .map(InetAddress::getHostAddress)
                .sorted()
                .toList();
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback();
        } catch (SocketException e) {
            return false;
        }
    }

    private String list(Map<String, String> lessons) {
        StringBuilder items = new StringBuilder();
        lessons.forEach((name, title) -> items.append("<li><a href=\"/")
                .append(escaped(name)).append("\">").append(escaped(title)).append("</a></li>"));
        return page("<h1>" + escaped(heading) + "</h1><ul>" + items + "</ul>");
    }

    private String code(String address) {
        return page("<h1>" + escaped(address) + "</h1>" + new ScanCode(address).svg());
    }

    private String page(String body) {
        return "<!DOCTYPE html><html lang=\"" + language + "\"><meta charset=\"utf-8\"><meta name=\"viewport\""
                + " content=\"width=device-width, initial-scale=1\"><title>" + escaped(heading) + "</title><style>body { font: 1.25rem/1.6"
                + " system-ui, sans-serif; max-width: 50rem; margin: 0 auto; padding: 1rem; } svg { width: min(80vmin, 100%); }"
                + " li { margin: .6rem 0; } h1 { overflow-wrap: anywhere; }</style>" + body + "</html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
