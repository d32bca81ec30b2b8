"""How the Markdown report is laid out. Every `{{ value }}` is escaped unless it is Markdown already."""

from __future__ import annotations

from typing import Final

_REPORT: Final = """\
# Crosscheck report

{% if sections %}
{% else %}
**Nothing to review.** {{ silence }}

{% endif %}
{% include "counts" %}

{% if sections %}
| Finding | Answers | Verdict |
|---|---|---|
{% for section in sections %}
{% for entry in section.entries %}
| [{{ entry.question }}](#{{ entry.anchor | anchor }}) | {{ entry.summary }} | {{ entry.label }} |
{% endfor %}
{% if section.folded %}
| {{ section.folded }} | | |
{% endif %}
{% endfor %}

Both sides of every finding are quoted as printed. None of them is called wrong here: that is for the reader to decide.

{% endif %}
{% for section in sections %}
## {{ section.title }}

{{ section.introduction }}

{% for entry in section.entries %}
{% include "finding" %}
{% endfor %}
{% if section.folded %}
{{ section.folded }}

{% endif %}
{% endfor %}
{% include "rest" %}
"""

_COUNTS: Final = """\
| Articles | Outlets | Independent origins | Stories | Figures and dates read | Pairs compared |
|---:|---:|---:|---:|---:|---:|
| {{ counts.articles | thousands }} | {{ counts.outlets | thousands }} | {{ counts.origins | thousands }} \
| {{ counts.stories | thousands }} | {{ counts.mentions | thousands }} | {{ counts.pairs | thousands }} |

| Outcome | Questions | Pairs |
|---|---:|---:|
{% for label, questions, pairs in outcomes %}
| {{ label }} | {{ questions | thousands }} | {{ pairs | thousands }} |
{% endfor %}
"""

_FINDING: Final = """\
### {{ entry.heading }}

**{{ entry.label }}.** {{ entry.reason }}
{% if entry.cause %}

Suspected cause: {{ entry.cause }}
{% endif %}

| Answer | Outlets | Origins | As written | Published |
|---|---|---:|---|---|
{% for answer in entry.answers %}
| {{ answer.value }} | {{ answer.outlets }} | {{ answer.origins }} | {{ answer.written }} | {{ answer.published }} |
{% endfor %}

{% for answer in entry.answers %}
**{{ answer.value }}**

{% for quote in answer.evidence.quotes %}
> {{ quote.text }}
>
{% for source in quote.sources %}
> — {{ source }}{{ "" if loop.last else hard_break }}
{% endfor %}
{% for reading in quote.readings %}
>
> {{ reading }}
{% endfor %}

{% endfor %}
{% if answer.evidence.rest %}
{{ answer.evidence.rest }}

{% endif %}
{% endfor %}
{{ entry.basis }}

- [ ] confirmed
- [ ] dismissed
- Note:

"""

_REST: Final = """\
{% if agreed %}
## What agrees

| Question | Answer | Outlets | Origins |
|---|---|---|---:|
{% for question, value, outlets, origins in agreed %}
| {{ question }} | {{ value }} | {{ outlets }} | {{ origins }} |
{% endfor %}

{% if agreed_more %}
{{ agreed_more }}

{% endif %}
{% endif %}
{% if gaps %}
## What could not be compared

{% for gap in gaps %}
- **{{ gap.number | thousands }}** × {{ gap.reason }}
{% for example in gap.examples %}
  - {{ example }}
{% endfor %}
{% if gap.folded %}
  - {{ gap.folded }}
{% endif %}
{% endfor %}

{% endif %}
{% if articles %}
## Articles

| Article | Outlet | Published | Story | Copy of | Headline | Link |
|---|---|---|---|---|---|---|
{% for article, story, copy in articles %}
| {{ article.id }} | {{ article.outlet }} | {{ article.published | day }} | {{ story }} | {{ copy }} \
| {{ article.title }} | {{ article.url | link }} |
{% endfor %}

{% if articles_more %}
{{ articles_more }}

{% endif %}
{% endif %}
## How this was made

- crosscheck {{ run.version }}
- Model: {{ run.model }}
{% if run.input_sha256 %}
- Input, SHA-256: {{ run.input_sha256 }}
{% endif %}

<details><summary>Settings</summary>

| Setting | Value |
|---|---|
{% for name, value in run.config %}
| {{ name }} | {{ value }} |
{% endfor %}

</details>
"""

TEMPLATES: Final = {"report": _REPORT, "counts": _COUNTS, "finding": _FINDING, "rest": _REST}
