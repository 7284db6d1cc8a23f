package org.groundswell.community.charter.web;

import java.util.ArrayList;
import java.util.List;

/** A line of a charter and the lines that follow it beside what is said against it. */
public final class GroupView {
    private final RowView first;
    private final List<RowView> rest;

    private GroupView(RowView first, List<RowView> rest) {
        this.first = first;
        this.rest = rest;
    }

    /** Every line that is challenged begins a group, so that no card leaves a hole in the text. */
    static List<GroupView> of(List<RowView> rows) {
        List<GroupView> groups = new ArrayList<>();
        for (RowView row : rows) {
            if (groups.isEmpty() || row.isChallenged()) {
                groups.add(new GroupView(row, new ArrayList<>()));
            } else {
                groups.get(groups.size() - 1).rest.add(row);
            }
        }
        return groups;
    }

    public RowView getFirst() {
        return first;
    }

    public List<RowView> getRest() {
        return rest;
    }
}
