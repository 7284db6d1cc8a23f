package com.atlassian.sal.api.timezone;

import com.atlassian.sal.api.user.UserKey;
import java.util.TimeZone;

/** getDefaultTimeZone is called by Slack for Confluence on 10.0.1; getUserTimeZone with a key is in SAL's Javadoc. S10, S-old */
public interface TimeZoneManager {
    /** @return the zone the person chose, the wiki's own if none */
    TimeZone getUserTimeZone(UserKey user);

    TimeZone getDefaultTimeZone();
}
