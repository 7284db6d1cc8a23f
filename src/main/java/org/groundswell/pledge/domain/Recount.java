package org.groundswell.pledge.domain;

import java.util.function.BooleanSupplier;

/** Counts again what is added up as people act, and puts right what is not true. */
public interface Recount {
    /** What a run looked at, and how many numbers it found wrong and put right. */
    record Result(int pledges, int wrongPledges, int people, int wrongPeople, int boards, int wrongBoards) {
        public boolean allRight() {
            return wrongPledges == 0 && wrongPeople == 0 && wrongBoards == 0;
        }
    }

    /**
     * Looks at the next rows of each kind, people before the boards that are counted from them; the run after this one goes on behind them.
     *
     * @param mostRows how many rows of each kind at most
     * @param stop     asked between rows whether to end here
     */
    Result run(int mostRows, BooleanSupplier stop);
}
