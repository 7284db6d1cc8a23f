package org.groundswell.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The browser of the tests: the Chromium npm brings, or the one CHROME_PATH names; it reaches this machine only. */
public final class Chromium implements AutoCloseable {
    private static final Path FOLDER = Path.of("target", "chromium").toAbsolutePath();
    private static final Path UNPACKED = FOLDER.resolve("unpacked");
    private static final Path FONTS = FOLDER.resolve("fonts.conf");
    private static final List<String> OPTIONS = List.of("--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
        "--disable-component-update", "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @return a browser of its own; the caller closes it */
    public static Chromium launch() {
        String named = System.getenv("CHROME_PATH");
        Path executable = named == null ? unpacked() : Path.of(named);
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return new Chromium(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(executable).setArgs(OPTIONS).setEnv(environment(executable)).setHeadless(true)));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path unpacked() {
        try {
            Files.createDirectories(FOLDER);
            try (FileChannel others = FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // Two JVMs that test side by side ask at the same time; one unpacks and the other waits.
                others.lock();
                unpack();
            }
            return FOLDER.resolve("chromium");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void unpack() throws IOException, InterruptedException {
        if (Files.exists(UNPACKED)) {
            return;
        }
        Path log = FOLDER.resolve("unpack.log");
        Process node = new ProcessBuilder("node", "src/test/browser/unpack-chromium.mjs", FOLDER.toString())
            .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (node.waitFor() != 0) {
            throw new IllegalStateException("Chromium was not unpacked (npm ci brings it, or set CHROME_PATH): " + Files.readString(log));
        }
        Files.writeString(FONTS, """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>%1$s/fonts</dir>
              <dir>/usr/share/fonts</dir>
              <cachedir>%1$s/fonts-cache</cachedir>
            </fontconfig>
            """.formatted(FOLDER));
        Files.writeString(UNPACKED, "complete\n", StandardCharsets.US_ASCII);
    }

    private static Map<String, String> environment(Path executable) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (executable.startsWith(FOLDER)) {
            // The package brings the few libraries a bare machine lacks; those of the machine stay reachable behind them.
            environment.put("FONTCONFIG_FILE", FONTS.toString());
            environment.merge("LD_LIBRARY_PATH", FOLDER.resolve("al2023/lib").toString(), (machine, ours) -> ours + ":" + machine);
        }
        return environment;
    }
}
