package kz.dauys.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kz.dauys.telegram.Token;

/** Reads the token, from its variable or from a file. Nothing here puts it into a message. */
final class Secrets {
    private Secrets() {}

    static Optional<Token> token(Environment environment) {
        Optional<String> secret = environment.get("TELEGRAM_BOT_TOKEN").or(() -> environment.get("DAUYS_TOKEN_FILE").map(Secrets::read));
        try {
            return secret.map(Token::new);
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new Refusal("DAUYS_TOKEN_FILE: the file " + file + " cannot be read.");
        }
    }
}
