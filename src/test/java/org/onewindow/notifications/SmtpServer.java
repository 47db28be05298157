package org.onewindow.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A mail server as small as can be: it keeps what it is sent, knows no mailbox called nobody, and may hang up late. */
final class SmtpServer implements AutoCloseable {

    final List<String> mails = Collections.synchronizedList(new ArrayList<>());
    /** Takes the mail, then hangs up without saying so. */
    volatile boolean silentAfterTaking;

    private final ServerSocket door;

    SmtpServer() {
        try {
            door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                talk(caller);
            } catch (IOException e) {
                // The caller, or the test, has hung up.
                continue;
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        say(caller, "220 here");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals("DATA")) {
                say(caller, "354 go on");
                mails.add(mail(in));
                if (silentAfterTaking) {
                    return;
                }
                say(caller, "250 taken");
            } else if (line.startsWith("RCPT") && line.contains("nobody@")) {
                say(caller, "550 no such mailbox");
            } else {
                say(caller, line.startsWith("QUIT") ? "221 bye" : "250 yes");
            }
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
