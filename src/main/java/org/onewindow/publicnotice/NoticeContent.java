package org.onewindow.publicnotice;

import java.util.List;

/** What an item shows to the public of a case, and what must not slip through; one implementation per item with a notice. */
public interface NoticeContent {

    /** The key of the item. */
    String itemKey();

    /** What the neighbours read while the notice runs: nothing that the norm does not name. */
    List<NoticeLine> proposed(String caseNumber);

    /** What stays on the list of recipients after the grant. */
    List<NoticeLine> granted(String caseNumber);

    /** Words of this case that must never be public: names of other members and of minors, numbers, accounts, addresses. */
    List<String> neverShown(String caseNumber);
}
