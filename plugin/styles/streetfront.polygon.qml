<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="streetfront">
      <rule key="front" symbol="0" label="Street front | 沿街" filter="&quot;fr_status&quot; = 'street_front'"/>
      <rule key="back" symbol="1" label="Set back | 退后" filter="&quot;fr_status&quot; = 'set_back'"/>
      <rule key="inside" symbol="2" label="In a gated compound | 在封闭小区内" filter="&quot;fr_status&quot; = 'in_compound'"/>
      <rule key="none" symbol="3" label="No street, no geometry, closed then | 无街道、无几何或届时关闭" filter="ELSE"/>
    </rules>
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="33,102,172,255"/>
          <prop k="outline_color" v="255,255,255,255"/>
        </layer>
      </symbol>
      <symbol name="1" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="253,184,99,255"/>
          <prop k="outline_color" v="60,60,60,255"/>
        </layer>
      </symbol>
      <symbol name="2" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="230,159,0,255"/>
          <prop k="outline_color" v="60,60,60,255"/>
        </layer>
      </symbol>
      <symbol name="3" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="style" v="b_diagonal"/>
          <prop k="color" v="110,110,110,255"/>
          <prop k="outline_color" v="120,120,120,255"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>2</layerGeometryType>
</qgis>
