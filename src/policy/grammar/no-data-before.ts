/** Words after which a data word only names a product, a policy or a right: "cookie policy", "email us". */
export const NOT_DATA_BEFORE = new Set(
  `policy policies notice statement settings page us me officer center centre centers centres protection
controller processor subject banner feature features security practices rights right breach transfer privacy portability request
requests minimization service app store calling retention regulator here marketing verification communications boards board
extensions extension evaluations campaigns campaign delivery window windows session sessions inbox level failure client
clients rooms room checks check controls control choices management creation distribution recommendations removal notifications
notification newsletters newsletter processing theft technology technologies consent opt-out infrastructure firewall firewalls segmentation conferencing
fulfillment fulfilment functions function alerts issues issue holder holders reset restrictions bugs server servers
provider providers processors system systems tool tools platform platforms engine engines program programs partner
partners vendor vendors company companies agency agencies industry moderation template templates hosting publishing field
fields button buttons form forms options purposes team teams gateway gateways integration integrations law
laws mode manufacturer manufacturers operators developer developers network thereof owner owners scams attacks support communication subscriber subscribers opt-in
deletion erasure understanding aggregators takedown administrator administrators website websites site sites vulnerabilities obligations enforcement lists searches lock deployment dispatch`.split(
    /\s+/,
  ),
);
