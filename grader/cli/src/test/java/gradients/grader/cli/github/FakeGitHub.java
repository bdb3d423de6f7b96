package gradients.grader.cli.github;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** As much of GitHub as {@link Feedback} and {@link Plan} talk to, on the loopback address, with faults on demand. */
final class FakeGitHub implements AutoCloseable {

    /**
     * What the next request meets instead of an answer.
     *
     * @param isDone whether a change is made all the same: then only the answer is lost
     */
    record Fault(int status, Map<String, String> headers, boolean isDone) {}

    private static final JsonMapper JSON = new JsonMapper();

    final List<String> requests = new ArrayList<>();
    final List<ObjectNode> statuses = new ArrayList<>();
    final List<ObjectNode> comments = new ArrayList<>();
    final Deque<Fault> faults = new ArrayDeque<>();
    private final HttpServer server;
    private int lost;

    FakeGitHub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Makes the change of this request, counted from 1, but answers as if the server had broken down. */
    void loseAnswerOf(int request) {
        lost = request;
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(method + " " + path);
        Fault fault = requests.size() == lost ? new Fault(502, Map.of(), true) : faults.poll();
        if (fault == null || fault.isDone()) {
            Object answer = answer(method, path, body);
            if (fault == null) {
                int status = answer == null ? 404 : method.equals("POST") ? 201 : 200;
                reply(exchange, status, answer == null ? "{}" : JSON.writeValueAsString(answer));
                return;
            }
        }
        fault.headers().forEach(exchange.getResponseHeaders()::set);
        // A server that tells the token in its answer, as a careless proxy might.
        reply(exchange, fault.status(), exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private Object answer(String method, String path, String body) {
        return switch (method) {
            case "GET" -> read(path);
            case "POST" -> created(path, body);
            case "PATCH" -> changed(path, body);
            default -> null;
        };
    }

    private Object read(String path) {
        if (path.endsWith("/commits/HEAD") && !path.contains("/gone/")) {
            return Map.of("sha", "a".repeat(40), "commit", Map.of("committer", Map.of("date", "2027-05-01T08:00:00Z")));
        }
        if (path.endsWith("/activity")) {
            return List.of(Map.of("after", "a".repeat(40), "timestamp", "2027-05-01T09:30:00Z"));
        }
        if (path.endsWith("/statuses")) {
            return statuses;
        }
        return path.endsWith("/comments") ? comments : null;
    }

    private Object created(String path, String body) {
        if (path.contains("/statuses/")) {
            return add(statuses, body);
        }
        return path.endsWith("/comments") ? add(comments, body) : null;
    }

    private Object changed(String path, String body) {
        if (!path.contains("/comments/")) {
            return null;
        }
        ObjectNode comment = comments.get(Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)));
        comment.set("body", JSON.readTree(body).get("body"));
        return comment;
    }

    private static JsonNode add(List<ObjectNode> list, String body) {
        ObjectNode node = (ObjectNode) JSON.readTree(body);
        node.put("id", list.size());
        list.add(0, node); // newest first
        return node;
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
