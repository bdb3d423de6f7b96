package gradients.grader.cli.github;

import gradients.grader.course.UserError;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * GitHub's REST API, as far as a class needs it. Waits and tries again where GitHub is overloaded or asks for patience.
 * Its messages name method, path and status, never the token, and never what a server answered.
 */
public final class GitHub {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_TRIES = 6;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    private static final int FORBIDDEN = 403;
    private static final int SERVER_ERROR = 500;
    private static final int SUCCESS = 2;
    private static final int HUNDRED = 100;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI api;
    private final String token;
    private final Clock clock;
    private final Consumer<Duration> sleep;

    /**
     * @param api such as {@code https://api.github.com}
     */
    public GitHub(URI api, String token) {
        this(api, token, Clock.systemUTC(), GitHub::sleep);
    }

    GitHub(URI api, String token, Clock clock, Consumer<Duration> sleep) {
        this.api = api;
        this.token = token;
        this.clock = clock;
        this.sleep = sleep;
    }

    /** A request that failed for good. */
    public static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final int status;

        Failure(String message, int status) {
            super(message);
            this.status = status;
        }

        /** Returns whether there is no such thing, or none that the token may see. */
        public boolean isNotFound() {
            return status == NOT_FOUND;
        }
    }

    /** Returns what GitHub answers to a reading request. */
    public JsonNode get(String path) {
        return send("GET", path, null, MOST_TRIES);
    }

    /** Sends a change once. Whoever gets a {@link Lost} does not know whether it was made, and has to look. */
    JsonNode change(String method, String path, Object body) throws Lost {
        HttpResponse<String> response;
        try {
            response = exchange(method, path, JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new Lost(method + " " + path + " got no answer", Duration.ofSeconds(1));
        }
        if (isWorthAnotherTry(response)) {
            throw new Lost(said(method, path, response.statusCode()), wait(response, 1));
        }
        return checked(method, path, response);
    }

    /** The answer to a change was lost, or GitHub asked for patience. */
    static final class Lost extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient Duration wait;

        Lost(String message, Duration wait) {
            super(message);
            this.wait = wait;
        }
    }

    /** Waits as long as the lost answer asks for, and longer the more tries there were. */
    void pause(Lost lost, int tries) {
        if (tries >= MOST_TRIES) {
            throw new Failure(lost.getMessage() + "; gave up after " + tries + " tries", 0);
        }
        sleep.accept(max(lost.wait, Duration.ofSeconds(1L << (tries - 1))));
    }

    private JsonNode send(String method, String path, String body, int tries) {
        String said = "";
        for (int attempt = 1; attempt <= tries; attempt++) {
            Duration wait;
            try {
                HttpResponse<String> response = exchange(method, path, body);
                if (!isWorthAnotherTry(response)) {
                    return checked(method, path, response);
                }
                said = said(method, path, response.statusCode());
                wait = wait(response, attempt);
            } catch (IOException e) {
                said = method + " " + path + " got no answer";
                wait = Duration.ofSeconds(1L << (attempt - 1));
            }
            if (attempt < tries) {
                sleep.accept(wait);
            }
        }
        throw new Failure(said + "; gave up after " + tries + " tries", 0);
    }

    private HttpResponse<String> exchange(String method, String path, String body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api + path))
                .timeout(TIMEOUT)
                .header("Accept", "application/vnd.github+json")
                .header("X-GitHub-Api-Version", "2022-11-28")
                .header("Authorization", "Bearer " + token)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static JsonNode checked(String method, String path, HttpResponse<String> response) {
        if (response.statusCode() / HUNDRED != SUCCESS) {
            throw new Failure(said(method, path, response.statusCode()), response.statusCode());
        }
        return JSON.readTree(response.body().isEmpty() ? "null" : response.body());
    }

    private static boolean isWorthAnotherTry(HttpResponse<String> response) {
        int status = response.statusCode();
        return status >= SERVER_ERROR || status == TOO_MANY || status == FORBIDDEN && isLimited(response);
    }

    /** GitHub answers 403 both where a right is missing and where a limit is reached. */
    private static boolean isLimited(HttpResponse<String> response) {
        return response.headers().firstValue("retry-after").isPresent()
                || response.headers()
                        .firstValue("x-ratelimit-remaining")
                        .filter("0"::equals)
                        .isPresent();
    }

    private Duration wait(HttpResponse<String> response, int attempt) {
        Duration asked = response.headers()
                .firstValue("retry-after")
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .or(() -> isLimited(response) ? untilReset(response) : Optional.empty())
                .orElse(Duration.ZERO);
        if (asked.compareTo(LONGEST_WAIT) > 0) {
            throw new UserError("GitHub asks to wait " + asked.toMinutes() + " minutes; run the command again then.");
        }
        return max(asked, Duration.ofSeconds(1L << (attempt - 1)));
    }

    private Optional<Duration> untilReset(HttpResponse<String> response) {
        return response.headers()
                .firstValue("x-ratelimit-reset")
                .map(second -> Duration.ofSeconds(
                        Math.max(0, Long.parseLong(second) - clock.instant().getEpochSecond()) + 1));
    }

    private static String said(String method, String path, int status) {
        return method + " " + path + " was answered with status " + status;
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for GitHub.", e);
        }
    }
}
