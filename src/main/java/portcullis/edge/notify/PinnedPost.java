package portcullis.edge.notify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One POST by HTTP/1.1 to an address that was looked at before: no proxy, no cookie, no redirect. The JDK's own client resolves names by
 * itself and so cannot be held to an address; over TLS the certificate is checked against the name all the same.
 */
record PinnedPost(PublicHosts hosts, Duration patience) {
    private static final int LONGEST_STATUS = 1_000;

    /** The status that the receiver answers with. */
    int send(URI target, Map<String, String> headers, byte[] body) throws IOException {
        boolean secure = "https".equalsIgnoreCase(target.getScheme());
        int port = target.getPort() >= 0 ? target.getPort() : secure ? 443 : 80;
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(hosts.address(target.getHost()), port), (int) patience.toMillis());
            plain.setSoTimeout((int) patience.toMillis());
            if (!secure) {
                return exchanged(plain, target, headers, body);
            }
            var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
            try (var socket = (SSLSocket) factory.createSocket(plain, target.getHost(), port, true)) {
                SSLParameters parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
                return exchanged(socket, target, headers, body);
            }
        }
    }

    private static int exchanged(Socket socket, URI target, Map<String, String> headers, byte[] body)
            throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(head(target, headers, body.length).getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
        return status(socket.getInputStream());
    }

    private static String head(URI target, Map<String, String> headers, int length) {
        String path = target.getRawPath() == null || target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        String port = target.getPort() < 0 ? "" : ":" + target.getPort();
        var head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n");
        head.append("Host: ").append(target.getHost()).append(port).append("\r\n");
        headers.forEach((name, value) -> head.append(name)
                .append(": ")
                .append(value.replaceAll("\\p{Cntrl}", " "))
                .append("\r\n"));
        return head.append("Content-Length: ")
                .append(length)
                .append("\r\nConnection: close\r\n\r\n")
                .toString();
    }

    private static int status(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int letter = in.read();
                letter >= 0 && letter != '\n' && line.size() < LONGEST_STATUS;
                letter = in.read()) {
            line.write(letter);
        }
        String[] words = line.toString(StandardCharsets.US_ASCII).strip().split(" ", 3);
        if (words.length < 2 || !words[0].startsWith("HTTP/1.") || !words[1].matches("[1-5][0-9][0-9]")) {
            throw new IOException("the answer is not HTTP/1.1");
        }
        return Integer.parseInt(words[1]);
    }
}
