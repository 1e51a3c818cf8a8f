"""The conformance report, made from what accessibility.py found."""
import datetime

# Each criterion of WCAG 2.2, A and AA: number, name, level, axe's tag, and what is said where no machine decides.
# A remark that begins with "partly:" is a known gap.
CRITERIA = [
    ("1.1.1", "Non-text Content", "A", "wcag111", "Plots have a name and a table beside them. partly: pictures inside lessons have the text that their author gives; attachments are as their senders made them."),
    ("1.2.1", "Audio-only and Video-only", "A", None, "not applicable: there is no audio or video."),
    ("1.2.2", "Captions (Prerecorded)", "A", None, "not applicable: there is no audio or video."),
    ("1.2.3", "Audio Description or Media Alternative", "A", None, "not applicable: there is no audio or video."),
    ("1.2.4", "Captions (Live)", "AA", None, "not applicable: there is no audio or video."),
    ("1.2.5", "Audio Description (Prerecorded)", "AA", None, "not applicable: there is no audio or video."),
    ("1.3.1", "Info and Relationships", "A", "wcag131", "partly: sources give tables without saying which cells are headings; the first row is taken for them when each of its cells holds a word."),
    ("1.3.2", "Meaningful Sequence", "A", None, "The order of the source is the order of reading; on narrow screens filters follow the results in view while they stay before them in the source."),
    ("1.3.3", "Sensory Characteristics", "A", None, "No instruction names a shape, a place or a sound."),
    ("1.3.4", "Orientation", "AA", "wcag134", "Nothing is locked to an orientation."),
    ("1.3.5", "Identify Input Purpose", "AA", "wcag135", "Name, password and e-mail fields say what they are for."),
    ("1.4.1", "Use of Color", "A", "wcag141", "Status and handling are words; links in text are underlined; what went and came in a difference is struck and underlined."),
    ("1.4.2", "Audio Control", "A", "wcag142", "not applicable: nothing sounds."),
    ("1.4.3", "Contrast (Minimum)", "AA", "wcag143", "Measured in light and in dark colours on every page."),
    ("1.4.4", "Resize Text", "AA", "wcag144", "Sizes are relative and zoom is not limited."),
    ("1.4.5", "Images of Text", "AA", None, "There are none but in what others sent."),
    ("1.4.10", "Reflow", "AA", "reflow", "At 320 pixels only tables and lesson sources scroll sideways."),
    ("1.4.11", "Non-text Contrast", "AA", "nontext", "Borders of fields, the focus ring and the bars of plots against the paper, from the style sheet."),
    ("1.4.12", "Text Spacing", "AA", "spacing", "With the spacing of the criterion nothing is cut off."),
    ("1.4.13", "Content on Hover or Focus", "AA", None, "Nothing appears on hover or focus."),
    ("2.1.1", "Keyboard", "A", "keyboard", "Each page is walked from top to bottom by Tab."),
    ("2.1.2", "No Keyboard Trap", "A", "keyboard", "The walks leave every page at its end."),
    ("2.1.4", "Character Key Shortcuts", "A", None, "The one shortcut, /, has a switch beside the field that it leads to."),
    ("2.2.1", "Timing Adjustable", "A", "wcag221", "partly: a session ends after a time without use, without a warning before it, and a form that is sent later is refused; browsers keep what was typed when one goes back."),
    ("2.2.2", "Pause, Stop, Hide", "A", "wcag222", "Nothing moves."),
    ("2.3.1", "Three Flashes", "A", None, "Nothing flashes."),
    ("2.4.1", "Bypass Blocks", "A", "wcag241", "A skip link, landmarks and headings."),
    ("2.4.2", "Page Titled", "A", "wcag242", "Titles say what the page is of, and how many were found."),
    ("2.4.3", "Focus Order", "A", "keyboard", "The order of the source."),
    ("2.4.4", "Link Purpose (In Context)", "A", "wcag244", ""),
    ("2.4.5", "Multiple Ways", "AA", None, "Search, Centers, the tariff, citations."),
    ("2.4.6", "Headings and Labels", "AA", None, "Looked at in pictures of the pages. partly: headings of documents are those of their sources."),
    ("2.4.7", "Focus Visible", "AA", "keyboard", "Each stop of the walks shows a ring."),
    ("2.4.11", "Focus Not Obscured (Minimum)", "AA", "keyboard", "No stop of the walks is covered or out of view."),
    ("2.5.1", "Pointer Gestures", "A", None, "There are none."),
    ("2.5.2", "Pointer Cancellation", "A", None, "Only the browser's own controls are used."),
    ("2.5.3", "Label in Name", "A", "wcag253", "Hidden words of a name follow those that are seen."),
    ("2.5.4", "Motion Actuation", "A", None, "There is none."),
    ("2.5.7", "Dragging Movements", "AA", None, "There are none."),
    ("2.5.8", "Target Size (Minimum)", "AA", "wcag258", ""),
    ("3.1.1", "Language of Page", "A", "wcag311", ""),
    ("3.1.2", "Language of Parts", "AA", "wcag312", "partly: a document says its language as a whole; foreign words inside it are not marked."),
    ("3.2.1", "On Focus", "A", None, "Focus alone changes nothing."),
    ("3.2.2", "On Input", "A", None, "With JavaScript a ticked filter applies at once: the focus stays, the count is announced, and the page says that filters can be applied."),
    ("3.2.3", "Consistent Navigation", "AA", None, "One menu, in one order, on every page."),
    ("3.2.4", "Consistent Identification", "AA", None, "The same things have the same names; looked at in pictures of the pages."),
    ("3.2.6", "Consistent Help", "A", None, "Help stands last in the menu and first in the foot of every page."),
    ("3.3.1", "Error Identification", "A", "wcag331", "A summary names each field in error and links to it."),
    ("3.3.2", "Labels or Instructions", "A", "wcag332", ""),
    ("3.3.3", "Error Suggestion", "AA", None, "Errors say what to write instead."),
    ("3.3.4", "Error Prevention (Legal, Financial, Data)", "AA", None, "A submission is checked before it counts, can be kept as a draft and withdrawn."),
    ("3.3.7", "Redundant Entry", "A", None, "What was typed stays when a form comes back."),
    ("3.3.8", "Accessible Authentication (Minimum)", "AA", None, "Names and passwords may be pasted and filled in by a password manager; there is no puzzle."),
    ("4.1.2", "Name, Role, Value", "A", "wcag412", ""),
    ("4.1.3", "Status Messages", "AA", None, "Counts, notes and errors are status or alert; the journeys read them, no screen reader did."),
]


def verdict(findings, tag, remark):
    """The word of a conformance report, and why."""
    if remark.startswith("not applicable"):
        return "Not applicable", remark.split(": ", 1)[1].capitalize()
    broken = {
        "reflow": findings.reflow, "spacing": findings.spacing, "keyboard": findings.keyboard,
        "nontext": findings.nontext,
    }.get(tag)
    if broken is None:
        broken = [rule for rule, found in findings.violations.items() if tag and tag in found["tags"]]
    remark = remark.replace("partly: ", "Partly: ")
    if broken:
        return "Does not support everywhere", f"{remark} Found: {broken[:3]}".strip()
    checks = sorted(rule for rule, tags in findings.passed.items() if tag and tag in tags)
    how = ("axe-core: " + ", ".join(checks) + ". ") if checks else ""
    if tag in ("reflow", "spacing", "keyboard"):
        how = "By script on every page. "
    if tag == "nontext":
        how = f"Computed, the least is {findings.least:.1f}:1. "
    if "Partly: " in remark:
        return "Partially supports", (how + remark).strip()
    return ("Supports" if how else "Supports, not checked by machine"), (how + remark).strip()


def text(findings):
    rows = []
    for number, name, level, tag, remark in CRITERIA:
        word, why = verdict(findings, tag, remark)
        rows.append(f"| {number} {name} ({level}) | {word} | {why} |")
    undecided = "".join(
        f"- `{rule}`: {found['help']} ({len(found['at'])} pages)\n"
        for rule, found in sorted(findings.undecided.items())) or "- none\n"
    return f"""# Accessibility conformance report

Of the pages against WCAG 2.2, levels A and AA (Section 508 asks for those of 2.0), in the terms of the VPAT 2.5. Made by

    scripts/test          # or, alone: Tests/Browser/run accessibility.py --record

on {datetime.date.today().isoformat()}: axe-core looked {findings.looked} times, at every page in light and in dark colours as anybody, partner, officer, trainer and
administrator; each page was laid out at 320 pixels, given the text spacing of 1.4.12, and walked by Tab from its top to its end ({findings.walked} walks, {findings.steps}
steps). `Tests/Browser/journeys.py` goes through whole tasks with JavaScript and without.

**What this does not say.** No person who lives with a disability and no screen reader has tried the pages. Where the table says "not checked by machine" it rests on how the
pages are made and on looking at them. Documents are shown with the structure that their sources give; attachments are handed out as they came.

| criterion | conformance | remarks |
|---|---|---|
{chr(10).join(rows)}

## What axe-core could not decide

{undecided}"""
