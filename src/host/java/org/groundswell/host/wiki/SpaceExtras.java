package org.groundswell.host.wiki;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What a space carries besides its pages: categories, and the blueprints that come first when pages are created in it. */
public final class SpaceExtras {
    // As in Confluence: the category of a space is a label of the namespace "team".
    private static final String TEAM = "team:";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    /** @param transactions units of work over the same database */
    public SpaceExtras(JdbcTemplate jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** @return the categories of the space, without their namespace, sorted */
    public List<String> categories(long spaceId) {
        return jdbc.queryForList("SELECT NAME FROM HOST_SPACE_LABEL WHERE SPACE_ID = ? ORDER BY NAME", String.class, spaceId).stream()
            .map(name -> name.substring(TEAM.length())).toList();
    }

    /** @return the ids of the spaces of that category */
    public List<Long> ofCategory(String category) {
        return jdbc.queryForList("SELECT SPACE_ID FROM HOST_SPACE_LABEL WHERE NAME = ?", Long.class, TEAM + Words.sought(category));
    }

    /** Puts the space into a category, which is one word in lower case. */
    public void addCategory(long spaceId, String category) {
        String name = Labels.word(category);
        transactions.executeWithoutResult(status -> {
            if (!categories(spaceId).contains(name)) {
                jdbc.update("INSERT INTO HOST_SPACE_LABEL (SPACE_ID, NAME) VALUES (?, ?)", spaceId, TEAM + name);
            }
        });
    }

    /** @return the complete keys of the promoted blueprints, in their order */
    public List<String> promoted(long spaceId) {
        return jdbc.queryForList("SELECT BLUEPRINT_KEY FROM HOST_PROMOTED WHERE SPACE_ID = ? ORDER BY POSITION_NO", String.class, spaceId);
    }

    /** Sets which blueprints come first. */
    public void promote(long spaceId, List<String> blueprints) {
        transactions.executeWithoutResult(status -> {
            jdbc.update("DELETE FROM HOST_PROMOTED WHERE SPACE_ID = ?", spaceId);
            for (int position = 0; position < blueprints.size(); position++) {
                jdbc.update("INSERT INTO HOST_PROMOTED (SPACE_ID, POSITION_NO, BLUEPRINT_KEY) VALUES (?, ?, ?)", spaceId, position,
                    blueprints.get(position));
            }
        });
    }
}
