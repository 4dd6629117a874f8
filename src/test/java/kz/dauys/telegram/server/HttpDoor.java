package kz.dauys.telegram.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The HTTP side: paths {@code /bot<token>/<method>}, and the faults that a call can meet on its way. */
final class HttpDoor implements AutoCloseable {
    private static final String HTML = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>";

    static {
        // Otherwise a small answer can wait 40 ms for the client's acknowledgement of its headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final String token;
    private final Faults faults;
    private final Methods methods;
    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> calls = new CopyOnWriteArrayList<>();

    HttpDoor(String token, Faults faults, Methods methods) {
        this.token = token;
        this.faults = faults;
        this.methods = methods;
        try {
            http = HttpServer.create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void open(int port) {
        try {
            http.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/", this::handle);
        http.setExecutor(threads);
        http.start();
    }

    String url() {
        return "http://" + http.getAddress().getAddress().getHostAddress() + ":" + http.getAddress().getPort();
    }

    List<String> calls() {
        return List.copyOf(calls);
    }

    long calls(String method) {
        String wanted = method.toLowerCase(Locale.ROOT);
        return calls.stream().filter(wanted::equals).count();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                enter(exchange);
            } catch (Refusal refusal) {
                respond(exchange, refusal.code(), "application/json", Json.bytes(Json.no(refusal)));
            }
        }
    }

    private void enter(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        if (path.length > 3 && path[1].equals("file") && path[2].equals("bot" + token)) {
            file(exchange, String.join("/", Arrays.asList(path).subList(3, path.length)));
            return;
        }
        if (path.length != 3 || !path[1].equals("bot" + token)) {
            throw new Refusal(401, "Unauthorized");
        }
        Call call = CallReader.read(exchange, path[2]);
        calls.add(call.method());
        faults.delay(call.method());
        answer(exchange, call, faults.take(call.method()));
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        byte[] content = methods.file(path).orElseThrow(() -> new Refusal(404, "Not Found"));
        respond(exchange, 200, "application/octet-stream", content);
    }

    private void answer(HttpExchange exchange, Call call, Optional<Fault> fault) throws IOException {
        if (fault.isEmpty()) {
            respond(exchange, 200, "application/json", Json.bytes(Json.ok(methods.answer(call))));
            return;
        }
        switch (fault.get()) {
            case Fault.TooMany(int seconds) -> throw Refusal.tooMany(seconds);
            case Fault.Refused(int code, String description) -> throw new Refusal(code, description);
            case Fault.BadGateway() -> respond(exchange, 502, "text/html", HTML.getBytes(StandardCharsets.UTF_8));
            case Fault.Garbled() -> respond(exchange, 200, "application/json", "{\"ok\":tr".getBytes(StandardCharsets.UTF_8));
            // Closing the exchange without an answer closes the connection.
            case Fault.DropBefore() -> {}
            case Fault.DropAfter() -> methods.answer(call);
        }
    }

    private static void respond(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
