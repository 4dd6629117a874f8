package kz.dauys.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** The one HTTP client. It repeats nothing by itself: a repeated POST would be a doubled message. */
final class Http implements AutoCloseable {
    private static final int MOST_CALLS = 256;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration CALL = Duration.ofSeconds(30);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final OkHttpClient sending;
    private final OkHttpClient polling;

    Http(Duration poll) {
        Dispatcher dispatcher = new Dispatcher(threads);
        // OkHttp's usual five calls per host would hold everything up.
        dispatcher.setMaxRequests(MOST_CALLS);
        dispatcher.setMaxRequestsPerHost(MOST_CALLS);
        OkHttpClient base = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .connectTimeout(CONNECT)
                .build();
        sending = base.newBuilder().callTimeout(CALL).addInterceptor(Http::refuseServerErrors).build();
        polling = base.newBuilder().readTimeout(poll.plusSeconds(15)).build();
    }

    /** For the library's client. */
    OkHttpClient sending() {
        return sending;
    }

    /** Waits for an answer longer than a poll is held open. */
    OkHttpClient polling() {
        return polling;
    }

    /**
     * What stands in front of Telegram answers 5xx with HTML, and the library reports that like an answer it cannot read, though one
     * means "try again" and the other that the message was sent.
     */
    private static Response refuseServerErrors(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (response.code() >= 500) {
            response.close();
            throw new IOException("HTTP " + response.code());
        }
        return response;
    }

    @Override
    public void close() {
        sending.dispatcher().cancelAll();
        threads.shutdownNow();
        sending.connectionPool().evictAll();
    }
}
