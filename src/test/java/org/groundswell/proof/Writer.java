package org.groundswell.proof;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.groundswell.proof.Fixture.Board;

/** Somebody who publishes, joins, leaves and supports until the wiki is gone, and remembers what the wiki said it has done. */
final class Writer implements Runnable {
    private final String name;
    private final Board board;
    private final List<String> pledgesOfAll;
    private final Map<String, String> published = new HashMap<>();
    private final Map<String, Boolean> joins = new HashMap<>();
    private final Map<String, Boolean> supports = new HashMap<>();
    private final Set<String> unanswered = new HashSet<>();
    private final Random random;
    private int said;

    private HostClient me;
    private CountDownLatch acknowledged;

    /** @param pledgesOfAll safe to share; every writer adds to it */
    Writer(String name, Board board, List<String> pledgesOfAll) {
        this.name = name;
        this.board = board;
        this.pledgesOfAll = pledgesOfAll;
        this.random = new Random(name.hashCode());
    }

    /** Begins to write at a host that has just started. */
    Writer at(Fixture fixture, CountDownLatch acknowledged) {
        this.me = fixture.as(name);
        this.acknowledged = acknowledged;
        return this;
    }

    Map<String, String> published() {
        return published;
    }

    /** @return by pledge, whether this person has joined it; only where the last word of the wiki is known */
    Map<String, Boolean> joins() {
        return known(joins, "join");
    }

    Map<String, Boolean> supports() {
        return known(supports, "support");
    }

    String name() {
        return name;
    }

    @Override
    public void run() {
        try {
            while (true) {
                if (pledgesOfAll.isEmpty() || random.nextInt(4) == 0) {
                    publish();
                } else {
                    turn(random.nextInt(3) > 0 ? "join" : "support");
                }
                acknowledged.countDown();
            }
        } catch (UncheckedIOException gone) {
            me = null;
        }
    }

    private void publish() {
        String words = name + " will do number " + said++;
        String ref = board.pledge(me, words);
        published.put(ref, words);
        pledgesOfAll.add(ref);
    }

    private void turn(String what) {
        String pledge = pledgesOfAll.get(random.nextInt(pledgesOfAll.size()));
        if (published.containsKey(pledge)) {
            return;
        }
        Map<String, Boolean> mine = what.equals("join") ? joins : supports;
        boolean on = !mine.getOrDefault(pledge, false);
        String path = HostClient.APP + "/pledges/" + pledge + "/" + what;
        unanswered.add(what + pledge);
        (on ? me.put(path, Map.of()) : me.delete(path)).ok();
        mine.put(pledge, on);
        unanswered.remove(what + pledge);
    }

    private Map<String, Boolean> known(Map<String, Boolean> mine, String what) {
        Map<String, Boolean> known = new HashMap<>(mine);
        known.keySet().removeIf(pledge -> unanswered.contains(what + pledge));
        return known;
    }
}
