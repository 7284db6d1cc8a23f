package org.groundswell.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A headless Chromium that needs no root and no download: the one CHROME_PATH names, else the one npm's
 * {@code @sparticuz/chromium} carries, unpacked once below target/.
 */
public final class Chromium implements AutoCloseable {
    private static final Path UNPACKED = Path.of("target", "chromium").toAbsolutePath();

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts a browser; the caller closes it. */
    public static Chromium launch() {
        Path executable = executable();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
            .setExecutablePath(executable)
            .setArgs(List.of("--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync"))
            .setEnv(environment());
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path executable() {
        String named = System.getenv("CHROME_PATH");
        return named == null || named.isBlank() ? unpack() : Path.of(named);
    }

    private static Map<String, String> environment() {
        return Map.of(
            "LD_LIBRARY_PATH", UNPACKED.resolve("al2023").resolve("lib").toString(),
            "FONTCONFIG_FILE", UNPACKED.resolve("fonts.conf").toString(),
            "HOME", UNPACKED.toString());
    }

    /** The package unpacks into the temporary directory, and its libraries only where it believes to be on Amazon Linux. */
    private static synchronized Path unpack() {
        Path executable = UNPACKED.resolve("chromium");
        Path complete = UNPACKED.resolve("complete");
        if (Files.exists(complete)) {
            return executable;
        }
        try {
            Files.createDirectories(UNPACKED);
            ProcessBuilder node = new ProcessBuilder("node", "--input-type=module", "-e",
                "import chromium from '@sparticuz/chromium'; await chromium.executablePath();");
            node.environment().put("TMPDIR", UNPACKED.toString());
            node.environment().put("AWS_LAMBDA_JS_RUNTIME", "nodejs22.x");
            Process process = node.redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("Chromium could not be unpacked: " + output);
            }
            Files.writeString(UNPACKED.resolve("fonts.conf"), """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig>
                  <dir>%1$s/fonts</dir>
                  <dir>/usr/share/fonts</dir>
                  <cachedir>%1$s/fonts-cache</cachedir>
                </fontconfig>
                """.formatted(UNPACKED));
            Files.createFile(complete);
            return executable;
        } catch (IOException e) {
            throw new IllegalStateException("Chromium could not be unpacked", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Chromium could not be unpacked", e);
        }
    }
}
