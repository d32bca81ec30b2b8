"""What a page says that is none of its story, and what only looks like it."""

from __future__ import annotations

import pytest

from crosscheck.segment.furniture import line_reason, sentence_reason, telltales

LINES = [
    ("Skip to content", "navigation"),
    ("Search", "navigation"),
    ("Search Newsletters", "navigation"),
    ("Share Tweet Post Email", "navigation"),
    ("SHARE THIS ARTICLE", "navigation"),
    ("Advertisement", "navigation"),
    ("* * *", "separator"),
    ("Latest Stories", "section heading"),
    ("More For You", "section heading"),
    ("You may also like:", "section heading"),
    ("Also read", "section heading"),
    ("Topics : Harbours Elmwood Bridges", "topic line"),
    ("12 comments", "counter"),
    ("Slideshow (7 Images)", "counter"),
    ("01:45", "video length"),
    ("Video 3:20", "video length"),
    ("[pullquote]", "placeholder"),
    ("https://elmwood.example/story", "placeholder"),
    ("4 min read Last Updated : Jun 3 2024 | 7:15 PM IST", "publication stamp"),
    ("First Published: Jun 3 2024 | 7:05 PM IST", "publication stamp"),
    ("Posted: Monday, June 3, 2024 6:30 PM CDT Updated: Monday, June 3, 2024 7:02 PM CDT", "publication stamp"),
    ("Updated at 5:31 p.m. ET", "publication stamp"),
    ("5 years ago", "publication stamp"),
    ("By ADA LUND", "byline"),
    ("By Ada Lund and Tom Moss, Elmwood Press", "byline"),
    ("By Ada Lund - 02/07/20 05:23 PM EST", "byline"),
    ("Image 3 of 40 Divers search the Tarn on Sunday.", "photo caption"),
    ("Enlarge this image toggle caption Ada Lund/EPN", "photo caption"),
]


@pytest.mark.parametrize(("line", "reason"), LINES)
def test_lines_of_furniture(line, reason):
    assert line_reason(line, telltales(line)) == reason


STORY_LINES = [
    "By Monday 50 people were dead.",
    "By June the river had risen two metres",
    "Four killed as bridge falls in Elmwood",
    "More stories are told of the flood of 1910 than of any other.",
    "The list was updated on March 3, 2015, and published in May.",
    "Search teams found 12 bodies",
    "Died July 31, 2016",
    "Share prices fell 5%",
    "At 5:31 p.m. the wall gave way",
    "Recommended dose doubled to 40 mg",
]


@pytest.mark.parametrize("line", STORY_LINES)
def test_lines_of_the_story(line):
    assert line_reason(line, telltales(line)) == ""


SENTENCES = [
    ("© 2015 Elmwood Media Group.", "copyright line"),
    ("Copyright 2015 The Elmwood Press.", "copyright line"),
    ("All rights reserved.", "copyright line"),
    ("Our pages may not be copied or redistributed.", "copyright line"),
    ("Sign up for our daily newsletter.", "newsletter line"),
    ("Get the stories you care about delivered to your inbox.", "newsletter line"),
    ("We use cookies to improve your visit.", "cookie notice"),
    ("Enable JavaScript in your browser to play the video", "cookie notice"),
    ("By continuing you agree to our Privacy Policy and Terms of Use.", "site notice"),
    ("Download the Elmwood Ledger app", "site notice"),
    ("Share on Facebook", "share link"),
    ("Click to email this to a friend (Opens in new window)", "share link"),
    ("Follow Ada Lund on Twitter: @adalund", "share link"),
    ("Click here for 12 photos of the bridge.", "link to another page"),
    ("Read the full story here", "link to another page"),
    (
        "(The Ledger chose the heading and the picture of this report; its text is auto-generated "
        "and comes from a syndicated feed.)",
        "contributor note",
    ),
    ("Reporting by Ada Lund and Tom Moss; editing by Jo Marsh", "contributor note"),
    ("The Elmwood Press contributed to this report.", "contributor note"),
    ("An earlier version of this story gave the toll as 14.", "correction note"),
    ("This article is more than 3 years old.", "correction note"),
    ("Reach him at tmoss@elmwood.example or 555-0134.", "author note"),
    ("Keep ReadingShow less", "navigation"),
    ("Ada Lund is seen in this undated handout photo from 2011.", "photo caption"),
]


@pytest.mark.parametrize(("sentence", "reason"), SENTENCES)
def test_sentences_of_furniture(sentence, reason):
    assert sentence_reason(sentence, telltales(sentence)) == reason


STORY_SENTENCES = [
    "The firm said Facebook and Twitter removed 300 accounts.",
    "Copyright law was changed in 2015.",
    "He signed up 40 new members in a day.",
    "Her newsletter has 3,000 readers.",
    "She baked 200 cookies for you and me, he said.",
    "Reporting by the Ledger showed that 99 percent of the money was gone.",
    "Whoever saw the van should ring Crime Stoppers at 555-0134.",
    "The site's privacy policy was rewritten twice in 2018.",
    "Advertising revenue fell 12% to 4 million crowns.",
    "The story continues to haunt the 40 families of Elmwood.",
    "Police shared a photo of three men.",
    "The earlier version of the plan cost 12 million.",
    "Readers downloaded the app 3 million times.",
    "Contact was lost at 5 p.m. with 12 people aboard.",
    "He may be reached by boat in two hours.",
]


@pytest.mark.parametrize("sentence", STORY_SENTENCES)
def test_sentences_of_the_story(sentence):
    assert sentence_reason(sentence, telltales(sentence)) == ""
