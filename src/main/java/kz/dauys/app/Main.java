package kz.dauys.app;

/** placeholder */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.err.println("x");
    }
}
