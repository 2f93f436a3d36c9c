import type { DataType } from '../../model/data-types.ts';

const FACTS = '(information|data|details|statistics|logs)';
const ABOUT = '(about|on|regarding|concerning|of|as to|)';
const WHO =
  '((individual|our|different|various|all|registered|other|many|the|) (users|visitors|people|customers|members|players|individuals)|you|they|you and others)';
const USES =
  '(use|uses|used|are using|have used|interact with|access|access and use|use and interact with|access or use|engage with|navigate|browse|visit)';
const WHAT =
  '(it|them|(our|the|its|their|this|these|such|those|certain of our|some of our|) (services|service|products|product|apps|app|sites|site|platform|platforms|website|websites|features|software|application|applications|content|tools|products and services|services and products|site and services|websites and services|services and websites|website and services|apps and services|websites and apps|website or app|website and app|website or services|games|game))';

/** How the service is used: which of its parts, how much; and the way it is used at large. See `data-identity.ts` for the notation. */
export const USAGE_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['usage-event'],
    `(app usage|app-usage) data;
     ${FACTS} (about|on|regarding|concerning) (your|their|users'|the) (interaction|interactions|engagement) with ${WHAT};
     ${FACTS} (about|on|regarding|concerning) (your|their|users'|the) (visit|visits) to ${WHAT} (and|or) (your|) use of;
     (your|users'|visitors'|user|their) (interaction|interactions) with (${WHAT}|(a|any|each|other) (website|site|app|application|service|product));
     (how|the way|the ways) (that|in which|) (you|users|recipients|they) (interact|engage) with (our|the|these|those|such) (emails|e-mails|messages|communications|newsletters|mailings); your online interactions; (information|data|details) (about|on|regarding) your (visit|visits|interactions|interaction) (, use|) (, or interactions|and interactions|or interactions|) (with (us|it|our services|the services|the site)|); the way (you|in which you) interact with (our|the) (services|service|products); your interactions; (your|users'|visitors'|the) (movements|movement|path|paths) (from|between|through|across) (one|different|our|the|various|several|) (page|pages|screen|screens) (to|and|) (another|the next|the other|); what you do (on|in|with) (our|the) (services|service|site|app|apps|platform|website); how (our|the) (services|service|site|app|website|platform|apps) (is|are) (used|being used|accessed); (interaction|interactions) with (our|the) (app|website|platform|software|system|sites)`,
  ],
  [
    ['activity'],
    `(web|website|site|internet|) traffic data; (web|website|site|web site|visitor) traffic (information|statistics|patterns|logs|); traffic (information|statistics|patterns);
     (log|) ${FACTS} (about|on|regarding|concerning|related to|relating to) (your|their|users'|the) (use|usage|access and use|access to and use|use and access) of ${WHAT};
     (your|users'|a user's|the user's|their) (use|usage) of ${WHAT}; ${FACTS} (about|on|regarding|related to|relating to) (use|your use|your usage|usage) of;
     (usage|use) of (our|the|these|this) (services|service|site|app|apps|platform|website|product|products|features);
     (log|) ${FACTS} ${ABOUT} (how|the way|the way in which|the ways in which|the manner in which) ${WHO} ${USES} ${WHAT};
     ${FACTS} ${ABOUT} how (our|the|this) (services|service|site|app|website|platform|apps|products) (is|are) (used|being used|accessed|accessed and used);
     how (${WHO}|your family) (use|uses|used|are using|have used|interact with|access|accessed|access and use|use and interact with|access or use|engage with) ${WHAT}; ${FACTS} (about|on|regarding|concerning|related to|relating to) (your|their) (use|usage); how you (use|engage with|interact with) (other|third-party|) (products and services|products|services|apps|websites|sites); the (way|manner) (you|in which you) (use|access) ${WHAT};
     (your|their|users'|a user's) (use|usage) of (multiple|several|various|different|certain|some|all|both|each) (of (our|the|these)|) (services|products|apps|features|sites|websites);
     (your|users'|their|consumers'|visitors') (participation and|) actions (on|in|within|with|across|) ${WHAT}; actions (you|users|they|that you|which you|) (take|taken|took|perform|performed) (on|in|within|across|); (browsing|online|surfing) (actions|actions and patterns|activity and patterns)`,
  ],
];
