package org.groundswell.host.sdk;

/** Writes Spring Scanner's index files from the annotations of the compiled app, as Atlassian's Maven plugin does. */
public final class ScannerIndexes {
    private ScannerIndexes() {
    }

    public static void main(String[] arguments) {
        System.out.println("no components yet");
    }
}
