"""How the Markdown report is laid out. Every `{{ value }}` is escaped unless it is Markdown already."""

from __future__ import annotations

from typing import Final

_REPORT: Final = """\
# Crosscheck report

{% include "head" %}
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

_HEAD: Final = """\
{{ scope }}

{% if silence %}
**Nothing to review.** {{ silence }}

{% endif %}
| Outcome | Meaning | Questions | Pairs |
|---|---|---:|---:|
{% for row in outcomes %}
| {{ row.label }} | {{ row.meaning }} | {{ row.questions | thousands }} | {{ row.pairs | thousands }} |
{% endfor %}

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

Every side is quoted as printed, and none is called wrong here: that is for the reader to decide. Copies of one text, one \
quotation and one agency's report count as one origin.

{% endif %}
"""

_FINDING: Final = """\
### {{ entry.heading }}

**{{ entry.label }}**{{ entry.bridge }} {{ entry.reason }}

{% if entry.cause %}
Suspected cause: {{ entry.cause }}

{% endif %}
{% if entry.torn %}
{{ entry.torn }}

{% endif %}
{% if entry.copies %}
{{ entry.copies }}

{% endif %}
{% if entry.doubt %}
To consider: {{ entry.doubt }}

{% endif %}
| Answer | Outlets | Origins | As written | Published |
|---|---|---:|---|---|
{% for answer in entry.answers %}
| {{ answer.value }} | {{ answer.outlets }} | {{ answer.origins }} | {{ answer.written }} | {{ answer.published }} |
{% endfor %}

{% for answer in entry.answers %}
{{ answer.value | bold }}

{% for line in answer.one_origin %}
{{ line }}

{% endfor %}
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
{% if entry.between %}
Also among these answers:

{% for line in entry.between %}
- {{ line }}
{% endfor %}

{% endif %}
{% if entry.why %}
Why these are compared: {{ entry.why }}.

{% endif %}
{{ entry.basis }}

- [ ] confirmed
- [ ] dismissed
- Note:

"""

_REST: Final = """\
{% if agreed %}
## What agrees

Copies of one text, one quotation and one agency's report count as one origin: where there is only one, agreement confirms \
nothing.

| Question | Answer | Outlets | Origins |
|---|---|---|---:|
{% for row in agreed %}
| {{ row.question }} | {{ row.value }} | {{ row.outlets }} | {{ row.origins }} |
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
{% if articles.rows %}
## Articles

|{% for name in articles.header %} {{ name }} |{% endfor %}

|{% for _ in articles.header %}---|{% endfor %}

{% for row in articles.rows %}
|{% for cell in row %} {{ cell }} |{% endfor %}

{% endfor %}

{% if articles.folded %}
{{ articles.folded }}

{% endif %}
{% endif %}
## How this was made

- crosscheck {{ run.version }}
- Model: {{ run.model }}
{% if run.input_sha256 %}
- Input, SHA-256: {{ run.input_sha256 }}
{% endif %}
{% if sections %}
- Rules are explained by `crosscheck rules`, one of them by `crosscheck rules CODE`.
{% endif %}

<details><summary>Settings</summary>

```
{% for name, value in run.config %}
{{ name | code_line }} = {{ value | code_line }}
{% endfor %}
```

</details>
"""

TEMPLATES: Final = {"report": _REPORT, "head": _HEAD, "finding": _FINDING, "rest": _REST}
